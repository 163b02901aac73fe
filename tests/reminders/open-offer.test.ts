import { describe, expect, it } from 'vitest';
import { PersonWithReminders, tea } from './person-with-reminders';
import { SimulatedPerson, stretchOnly } from './simulated-person';

describe('an open offer', () => {
  /** A person whose offer was stored before the worker was killed, and never shown. */
  function unshown(): SimulatedPerson {
    const person = new SimulatedPerson(stretchOnly).works(45);
    const { run } = person.state;
    const offer = run.offer && { ...run.offer, shown: false };
    person.state = { ...person.state, run: { ...run, offer } };
    return person;
  }

  it('is withdrawn by a hold if it was never shown', () => {
    const person = unshown().withSurroundings({ fullScreen: true }).sends({ kind: 'look' });
    expect(person.offered).toBeNull();
    expect(person.log).toContainEqual({
      at: person.now,
      what: 'withdrawn',
      kind: 'stretch',
      why: 'full-screen',
    });
  });

  it('is kept if it was never shown and nothing holds it', () => {
    const person = unshown().sends({ kind: 'look' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('withdrawn');
  });

  it('stays open if it was shown before a hold started', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(45)
      .withSurroundings({ fullScreen: true });
    expect(person.sends({ kind: 'look' }).offered).toBe('stretch');
  });

  it('does not count as ignored during an absence', () => {
    const person = new SimulatedPerson(stretchOnly).works(45).idleStateChanges({ idle: 'locked' });
    person.timePasses(20).wakes({ idle: 'locked' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('ignored');
  });

  it('of a fixed time does not count as missed', () => {
    const own = [tea({ by: 'times', times: ['09:30'] })];
    const person = new PersonWithReminders({ own }).works(31).idleStateChanges({ idle: 'locked' });
    person.timePasses(180).wakes({ idle: 'locked' });
    expect(person.loggedKinds).not.toContain('missed');
  });
});

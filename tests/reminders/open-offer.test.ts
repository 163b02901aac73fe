import { describe, expect, it } from 'vitest';
import { PersonWithReminders, tea } from './person-with-reminders';
import { SimulatedPerson, stretchOnly } from './simulated-person';

describe('an offer', () => {
  /** Someone whose offer was saved, but the worker was killed before it was shown. */
  function unshown(): SimulatedPerson {
    const person = new SimulatedPerson(stretchOnly).works(45);
    const { run } = person.state;
    const offer = run.offer && { ...run.offer, shown: false };
    person.state = { ...person.state, run: { ...run, offer } };
    return person;
  }

  it('that was never shown is taken back by what holds it now', () => {
    const person = unshown().withSurroundings({ fullScreen: true }).sends({ kind: 'look' });
    expect(person.offered).toBeNull();
    expect(person.log).toContainEqual({
      at: person.now,
      what: 'withdrawn',
      kind: 'stretch',
      why: 'full-screen',
    });
  });

  it('that was never shown is not too soon after itself', () => {
    const person = unshown().sends({ kind: 'look' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('withdrawn');
  });

  it('that was shown stands, whatever comes around', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(45)
      .withSurroundings({ fullScreen: true });
    expect(person.sends({ kind: 'look' }).offered).toBe('stretch');
  });

  it('is not ignored by someone who is not there', () => {
    const person = new SimulatedPerson(stretchOnly).works(45).idleStateChanges({ idle: 'locked' });
    person.timePasses(20).wakes({ idle: 'locked' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('ignored');
  });

  it('of a time of day is not missed while it stands', () => {
    const own = [tea({ by: 'times', times: ['09:30'] })];
    const person = new PersonWithReminders({ own }).works(31).idleStateChanges({ idle: 'locked' });
    person.timePasses(180).wakes({ idle: 'locked' });
    expect(person.loggedKinds).not.toContain('missed');
  });
});

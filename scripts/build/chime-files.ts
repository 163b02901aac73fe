import { chimes } from '@/settings/limits';

type Chime = (typeof chimes)[number];

/** A struck note: its loudness rises, then decays. */
interface Note {
  readonly atSeconds: number;
  readonly hertz: number;
  /** The pitch at the start, as a fraction of `hertz`; 1 for a constant pitch. */
  readonly slidesFrom: number;
  readonly riseSeconds: number;
  /**
   * The time in which the lowest partial decays to 1/e of its loudness. Higher ones decay faster.
   */
  readonly decaySeconds: number;
  /** The partials: multiple of `hertz`, and relative loudness. */
  readonly partials: readonly (readonly [times: number, gain: number])[];
}

const rate = 22_050;
/** Half of full scale, about -6 dB; the volume setting lowers it further. */
const peak = 0.5;
/** The end of a file fades out, because a tone that is cut off clicks. */
const fadeSeconds = 0.08;

/** A water drop, whose pitch rises quickly. */
const dropped = {
  slidesFrom: 0.72,
  riseSeconds: 0.012,
  decaySeconds: 0.11,
  partials: [
    [1, 1],
    [2, 0.12],
  ],
} as const;

/** A wooden bar, whose second partial is two octaves up and decays at once. */
const struck = {
  slidesFrom: 1,
  riseSeconds: 0.006,
  decaySeconds: 0.09,
  partials: [
    [1, 1],
    [4, 0.16],
  ],
} as const;

/** The notes of each chime, low and soft, so that they do not startle. */
const scores: Readonly<Record<Chime, { seconds: number; notes: readonly Note[] }>> = {
  drop: {
    seconds: 0.6,
    notes: [
      { atSeconds: 0, hertz: 523, ...dropped },
      { atSeconds: 0.15, hertz: 659, ...dropped },
    ],
  },
  bowl: {
    seconds: 0.9,
    notes: [
      {
        atSeconds: 0,
        hertz: 294,
        slidesFrom: 1,
        riseSeconds: 0.03,
        decaySeconds: 0.38,
        // Two partials with almost the same frequency beat slowly, as in a singing bowl.
        partials: [
          [1, 1],
          [1.012, 0.4],
          [2.74, 0.16],
          [5.1, 0.04],
        ],
      },
    ],
  },
  wood: {
    seconds: 0.5,
    notes: [
      { atSeconds: 0, hertz: 440, ...struck },
      { atSeconds: 0.14, hertz: 330, ...struck },
    ],
  },
};

/** Time constant in which a note reaches its pitch. */
const slideSeconds = 0.05;

/** Returns how many periods a note has gone through after `seconds`. */
function periods({ hertz, slidesFrom }: Note, seconds: number): number {
  const behind = (1 - slidesFrom) * slideSeconds * (1 - Math.exp(-seconds / slideSeconds));
  return hertz * (seconds - behind);
}

/** Eases from 0 to 1 without a corner at either end. */
function ease(fraction: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, fraction)))) / 2;
}

/** Returns the level of a note after `seconds`. */
function noteAt(note: Note, seconds: number): number {
  if (seconds <= 0) return 0;
  const phase = periods(note, seconds) * 2 * Math.PI;
  const sum = note.partials.reduce(
    (level, [times, gain]) =>
      level +
      gain * Math.sin(phase * times) * Math.exp((-seconds / note.decaySeconds) * Math.sqrt(times)),
    0,
  );
  return sum * ease(seconds / note.riseSeconds);
}

/** Returns the samples of a chime. The loudest is at `peak` of full scale (1). */
function samplesOf(chime: Chime): Float64Array {
  const { seconds, notes } = scores[chime];
  const samples = Float64Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const at = index / rate;
    const level = notes.reduce((sum, note) => sum + noteAt(note, at - note.atSeconds), 0);
    return level * ease((seconds - at) / fadeSeconds);
  });
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / loudest) * peak);
}

/** Encodes samples as a WAV file with one channel of 16 bits. */
function wavOf(samples: Float64Array): Buffer {
  const header = 44;
  const bytesPerSample = 2;
  const file = Buffer.alloc(header + samples.length * bytesPerSample);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * bytesPerSample, 28);
  file.writeUInt16LE(bytesPerSample, 32);
  file.writeUInt16LE(8 * bytesPerSample, 34);
  file.write('data', 36);
  file.writeUInt32LE(file.length - header, 40);
  for (const [index, sample] of samples.entries()) {
    file.writeInt16LE(Math.round(sample * 32_767), header + index * bytesPerSample);
  }
  return file;
}

/** Returns the WAV file of each chime. They are synthesized, so no recording has a copyright. */
export function chimeFiles(): ReadonlyMap<Chime, Buffer> {
  return new Map(chimes.map((chime) => [chime, wavOf(samplesOf(chime))]));
}

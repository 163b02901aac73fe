import { chimes } from '@/settings/limits';

type Chime = (typeof chimes)[number];

/** One struck note: it rises, then dies away. */
interface Note {
  readonly atSeconds: number;
  readonly hertz: number;
  /** Where the pitch comes from, as a part of `hertz`; 1 stays level. */
  readonly slidesFrom: number;
  readonly riseSeconds: number;
  /** After so long a partial has a third of its loudness left; higher ones die sooner. */
  readonly decaySeconds: number;
  /** Each partial: how many times the frequency, and how loud beside the others. */
  readonly partials: readonly (readonly [times: number, gain: number])[];
}

const rate = 22_050;
/** Half of full scale, about -6 dB: the volume of the settings goes down from here. */
const peak = 0.5;
/** The end of a file fades: a tone that is cut off clicks. */
const fadeSeconds = 0.08;

/** A drop slides up to its pitch in no time. */
const dropped = {
  slidesFrom: 0.72,
  riseSeconds: 0.012,
  decaySeconds: 0.11,
  partials: [
    [1, 1],
    [2, 0.12],
  ],
} as const;

/** A bar of wood: its second partial is two octaves up and gone at once. */
const struck = {
  slidesFrom: 1,
  riseSeconds: 0.006,
  decaySeconds: 0.09,
  partials: [
    [1, 1],
    [4, 0.16],
  ],
} as const;

/** The notes of each chime, low and soft so that none of them startles. */
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
        // Two partials that are nearly one beat slowly, as a bowl does.
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

/** How long the pitch of a note takes to arrive. */
const slideSeconds = 0.05;

/** How far a note has swung after so many seconds, in periods. */
function periods({ hertz, slidesFrom }: Note, seconds: number): number {
  const behind = (1 - slidesFrom) * slideSeconds * (1 - Math.exp(-seconds / slideSeconds));
  return hertz * (seconds - behind);
}

/** From 0 to 1 without a corner at either end. */
function softly(part: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, part)))) / 2;
}

function noteAt(note: Note, seconds: number): number {
  if (seconds <= 0) return 0;
  const swung = periods(note, seconds) * 2 * Math.PI;
  const sum = note.partials.reduce(
    (heard, [times, gain]) =>
      heard +
      gain * Math.sin(swung * times) * Math.exp((-seconds / note.decaySeconds) * Math.sqrt(times)),
    0,
  );
  return sum * softly(seconds / note.riseSeconds);
}

/** The samples of a chime from -1 to 1, its loudest at `peak`. */
function samplesOf(chime: Chime): Float64Array {
  const { seconds, notes } = scores[chime];
  const samples = Float64Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const at = index / rate;
    const heard = notes.reduce((sum, note) => sum + noteAt(note, at - note.atSeconds), 0);
    return heard * softly((seconds - at) / fadeSeconds);
  });
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / loudest) * peak);
}

/** Samples as a WAV file: one channel, 16 bits. */
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

/**
 * The WAV file of each tone that a reminder may sound; nobody recorded them, so nobody owns them.
 */
export function chimeFiles(): ReadonlyMap<Chime, Buffer> {
  return new Map(chimes.map((chime) => [chime, wavOf(samplesOf(chime))]));
}

import { type Calibration, logistic } from './linear-model.ts';

export interface Judged {
  /** What a model said, on any scale. */
  margin: number;
  crime: boolean;
}

const steps = 50;
const enough = 1e-9;

/**
 * Platt scaling: the logistic curve from margin to probability that fits best, by Newton's method, with
 * Platt's smoothed targets so that separable examples give no infinite slope (Lin, Lin, Weng 2007).
 */
export function plattScale(judged: readonly Judged[]): Calibration {
  const crimes = judged.filter(({ crime }) => crime).length;
  const high = (crimes + 1) / (crimes + 2);
  const low = 1 / (judged.length - crimes + 2);
  let slope = 0;
  let offset = Math.log((crimes + 1) / (judged.length - crimes + 1));
  for (let step = 0; step < steps; step++) {
    let [gradientSlope, gradientOffset, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { margin, crime } of judged) {
      const p = logistic(slope * margin + offset);
      const error = p - (crime ? high : low);
      const spread = p * (1 - p);
      gradientSlope += error * margin;
      gradientOffset += error;
      ss += spread * margin * margin;
      so += spread * margin;
      oo += spread;
    }
    const determinant = ss * oo - so * so;
    if (Math.abs(determinant) < enough) break;
    const byWhichSlope = (oo * gradientSlope - so * gradientOffset) / determinant;
    const byWhichOffset = (ss * gradientOffset - so * gradientSlope) / determinant;
    slope -= byWhichSlope;
    offset -= byWhichOffset;
    if (Math.abs(byWhichSlope) + Math.abs(byWhichOffset) < enough) break;
  }
  return { slope, offset };
}

export interface CalibrationFigures {
  /** Mean squared distance between probability and truth. */
  brier: number;
  /** Mean distance between probability and frequency over ten bins, weighted by their size. */
  calibrationError: number;
}

const binCount = 10;

export function measureCalibration(
  answers: readonly { probability: number; crime: boolean }[],
): CalibrationFigures {
  const bins = Array.from({ length: binCount }, () => ({ said: 0, true: 0 }));
  let squares = 0;
  for (const { probability, crime } of answers) {
    const truth = crime ? 1 : 0;
    squares += (probability - truth) ** 2;
    const bin = bins[Math.min(binCount - 1, Math.floor(probability * binCount))]!;
    bin.said += probability;
    bin.true += truth;
  }
  const apart = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0);
  const count = answers.length || 1;
  return { brier: squares / count, calibrationError: apart / count };
}

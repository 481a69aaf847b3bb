import type { CalibrationFigures } from './calibrate.ts';
import type { Calibration } from './linear-model.ts';

/** Weights of the gate as they ship; written by `train gate`. */
export interface ShippedGateWeights {
  /** One signed byte for each bucket, in base 64. */
  weights: string;
  scale: number;
  bias: number;
  calibration: Calibration;
  combination: Calibration;
  /** How well probabilities fit on examples kept aside. */
  heldOut: CalibrationFigures & { examples: number; crimes: number };
}

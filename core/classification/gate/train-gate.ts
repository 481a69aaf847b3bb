import { type CalibrationFigures, measureCalibration, plattScale } from './calibrate.ts';
import { type LinearModel, logistic, logOddsOf, marginOf, quantise } from './linear-model.ts';
import { defaultTraining, type GateExample, type TrainingOptions, trainLinear } from './train.ts';

export interface TrainedGate {
  model: LinearModel;
  /** On examples that were neither trained nor calibrated on. */
  heldOut: CalibrationFigures & { examples: number; crimes: number };
}

/** Of ten examples eight train, the ninth calibrates and the tenth measures. */
const parts = 10;
const calibrating = 8;
const measuring = 9;

/** The weights that ship and those of a later training with corrections are made by this one function. */
export function trainGate(
  examples: readonly GateExample[],
  options: TrainingOptions = defaultTraining,
): TrainedGate {
  const part = (wanted: (index: number) => boolean) =>
    examples.filter((_, index) => wanted(index % parts));
  const { weights, bias } = trainLinear(
    part((index) => index < calibrating),
    options,
  );
  const rough: LinearModel = { ...quantise(weights), bias, calibration: { slope: 1, offset: 0 } };
  const calibration = plattScale(
    part((index) => index === calibrating).map(({ features, crime }) => ({
      margin: marginOf(rough, features),
      crime,
    })),
  );
  const model = { ...rough, calibration };
  const tested = part((index) => index === measuring);
  const figures = measureCalibration(
    tested.map(({ features, crime }) => ({
      probability: logistic(logOddsOf(model, features)),
      crime,
    })),
  );
  const crimes = tested.filter(({ crime }) => crime).length;
  return { model, heldOut: { examples: tested.length, crimes, ...figures } };
}

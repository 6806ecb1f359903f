// The weights and cuts of a folder that was never calibrated.
import type { Calibration } from './decide.js';

/** Those of the shipped knowledge, by `npm run calibrate`, 2026-11-21. */
export const DEFAULT_CALIBRATION: Calibration = {
  first: [-3.0503, 0.8528, -0.3786, 0.1137, 0.2881, 0.8427, 0.9395, -0.6048, 0.288, 0.0792, 0.5287, -3.0739],
  among: [-3.4066, 1.0045, -0.4112, -0.109, 0.2988, 0.6382, 0.8917, -0.9122, 1.1492, 0.2104, 0.2558, -3.4542],
  answerFrom: 0.67,
  chooseFrom: 0.35,
};

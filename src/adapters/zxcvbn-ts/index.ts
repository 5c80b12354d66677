export { answerMeter } from './answer-meter.ts'
export { rempartMatcher, type RempartMatcherOptions } from './rempart-matcher.ts'
export { zxcvbnEstimator, type ZxcvbnChecker, type ZxcvbnEstimatorOptions } from './zxcvbn-estimator.ts'

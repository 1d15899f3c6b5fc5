/** The ranking of an edition: what goes in, what comes out, and the little that pages need of how it is made. */
export * from "./contract";
export { displayPositions } from "./displayPositions";
export { engagementOf, MINIMUM_POSTS } from "./engagement";
export { expectedEngagementRatio } from "./fitExpectedEngagement";
export { expectedBy, MINIMUM_GROUP_SIZE } from "./fitLogarithms";
export { forEachPart, INDEX_PARTS, type IndexPart, OFFICIAL_WEIGHTS } from "./indexParts";
export type { RangesAside } from "./methodRanges";
export { METRIC_DEFINITIONS, type MetricDefinition, type MetricNeed, type MetricUnit, metricsOn, metricVersions } from "./metrics";
export { rankEdition, rankEditionInPortions, withRows } from "./rankEdition";
export type { ComputedList, RankingPortion } from "./rankNetwork";
export { type RankColumns, rankValues, type ValueColumns } from "./rankValues";
export { roundBigRatioHalfUp, roundHalfUp, roundRatioHalfUp } from "./roundHalfUp";
export { MINIMUM_GROWTH_DAYS } from "./valueOfGrowth";

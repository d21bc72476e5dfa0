/** In which order insights are read. */

const SEVERITIES = ["urgent", "attention", "info"];

const rank = insight => SEVERITIES.indexOf(insight.severity);
const mostUrgentFirst = (one, other) => rank(one) - rank(other) || other.score - one.score;

/** Groups by kind; the kind with the most urgent insight first, and within a kind the most urgent insight. */
export function byKind(insights) {
  const kinds = Map.groupBy(insights.toSorted(mostUrgentFirst), insight => insight.kind);
  return [...kinds].map(([kind, within]) => ({ kind, insights: within }));
}

export function countBySeverity(insights) {
  return Object.fromEntries(SEVERITIES.map(severity => [severity, insights.filter(insight => insight.severity === severity).length]));
}

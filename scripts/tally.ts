/** What a step found out: how many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A step that is itself one test. */
export function tallyOfExit(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line that the test command ends with. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner that fails without naming a test (a file that does not load, an error between tests) still failed at one thing. */
function atLeastOneFailure(tally: Tally, ok: boolean): Tally {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Tests of Vitest's JSON report. Null stands for a report that was not written or is none. */
export function tallyOfVitest(report: unknown, ok: boolean): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = fields(report);
  const files = list(testResults).map(fields);
  const broken = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && Array.isArray(assertionResults) && assertionResults.length === 0;
  });
  const tally = {
    passed: count(numPassedTests),
    failed: count(numFailedTests) + broken.length,
    skipped: count(numPendingTests) + count(numTodoTests),
  };
  return atLeastOneFailure(tally, ok);
}

/** As many tests may need their second try in one run; more of them are a fault of the tests or of the product. */
const MOST_UNSTEADY = 2;

/**
 * Tests of Playwright's JSON report. One that passed only when repeated counts as passed where these are few, as a loaded
 * machine may do that, and as failed where there are more; it is named either way (`unsteadyOfPlaywright`).
 */
export function tallyOfPlaywright(report: unknown, ok: boolean): Tally {
  const { expected, unexpected, flaky, skipped } = fields(fields(report).stats);
  const unsteady = count(flaky);
  const borne = unsteady <= MOST_UNSTEADY;
  const tally = {
    passed: count(expected) + (borne ? unsteady : 0),
    failed: count(unexpected) + (borne ? 0 : unsteady),
    skipped: count(skipped),
  };
  return atLeastOneFailure(tally, ok);
}

/** The names of the tests in Playwright's JSON report that passed only when repeated. */
export function unsteadyOfPlaywright(report: unknown): string[] {
  return suitesOf(report).flatMap(({ specs, suites, file }) => [
    ...list(specs)
      .map(fields)
      .filter(({ tests }) => list(tests).some((test) => fields(test).status === 'flaky'))
      .map(({ title }) => `${String(file)} › ${String(title)}`),
    ...unsteadyOfPlaywright({ suites }),
  ]);
}

function suitesOf(report: unknown): Readonly<Record<string, unknown>>[] {
  return list(fields(report).suites).map(fields);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

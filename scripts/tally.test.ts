import { describe, expect, it } from 'vitest';
import { addUp, tallyLine, tallyOfExit, tallyOfPlaywright, tallyOfVitest, unsteadyOfPlaywright } from './tally.ts';

describe('tallyOfVitest', () => {
  it('counts tests, and a file that did not load as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
      ],
    };
    expect(tallyOfVitest(report, false)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it('fails at one thing where the run failed and no test did', () => {
    expect(tallyOfVitest({ numPassedTests: 7, numFailedTests: 0 }, false)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
    expect(tallyOfVitest(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('tallyOfPlaywright', () => {
  it('bears two tests that passed only when repeated, and no more', () => {
    const two = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 2 } };
    expect(tallyOfPlaywright(two, false)).toEqual({ passed: 7, failed: 1, skipped: 2 });
    const three = { stats: { expected: 5, unexpected: 0, flaky: 3, skipped: 0 } };
    expect(tallyOfPlaywright(three, true)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  it('names them, however deep they stand', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const report = {
      suites: [
        {
          file: 'a.spec.ts',
          specs: [spec('steady', 'expected'), spec('first', 'flaky')],
          suites: [{ file: 'a.spec.ts', specs: [spec('broken', 'unexpected'), spec('second', 'flaky')] }],
        },
      ],
    };
    expect(unsteadyOfPlaywright(report)).toEqual(['a.spec.ts › first', 'a.spec.ts › second']);
    expect(unsteadyOfPlaywright(null)).toEqual([]);
  });

  it('fails where nothing ran', () => {
    expect(tallyOfPlaywright(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('tallyLine', () => {
  it('adds up the steps', () => {
    const all = addUp([tallyOfExit(true), tallyOfExit(false), { passed: 3, failed: 0, skipped: 0 }]);
    expect(tallyLine(all)).toBe('4 passed, 1 failed');
  });

  it('names what was skipped', () => {
    expect(tallyLine({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
  });
});

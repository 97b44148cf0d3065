import { parseSync } from 'vite';

/** A change to a source text that its tests should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What was changed, for the report: `<=` → `<`. */
  readonly what: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What stands for an operator: its boundary, its opposite, its neighbour. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
};

const METHODS: Readonly<Record<string, string>> = { min: 'max', max: 'min', some: 'every', every: 'some' };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value: unknown) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode);
  });
}

/** Types say nothing at run time; what they wrap does. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type);
}

/**
 * All mutants of a TypeScript module: operators and their boundaries, numbers, booleans, conditions always true or false, negations taken
 * away, statements taken away, min for max, some for every. Heads of loops and what `while` repeats stay as they are: such
 * mutants run for ever, which proves nothing.
 */
export function mutantsOf(code: string): Mutant[] {
  const found: Mutant[] = [];
  const text = (n: Node): string => code.slice(n.start, n.end);
  const add = (at: { start: number; end: number }, replacement: string, what: string): void => {
    found.push({ start: at.start, end: at.end, replacement, what });
  };
  const operator = (node: Node, left: unknown, right: unknown): void => {
    if (!isNode(left) || !isNode(right)) return;
    const sign = String(node.operator);
    const at = code.indexOf(sign, left.end);
    if (at < 0 || at >= right.start) return;
    for (const other of OPERATORS[sign] ?? []) add({ start: at, end: at + sign.length }, other, `${sign} → ${other}`);
  };
  const condition = (test: unknown): void => {
    if (!isNode(test)) return;
    for (const value of ['true', 'false']) add(test, value, `${text(test)} → ${value}`);
  };
  const visit = (node: Node, loops: boolean): void => {
    if (isType(node)) return;
    const { type } = node;
    if (type === 'ForStatement' || type === 'WhileStatement' || type === 'DoWhileStatement') {
      if (isNode(node.body)) visit(node.body, loops || type !== 'ForStatement');
      return;
    }
    if (type === 'BinaryExpression' || type === 'LogicalExpression') operator(node, node.left, node.right);
    if (type === 'AssignmentExpression' && !loops) operator(node, node.left, node.right);
    if (type === 'ConditionalExpression' || type === 'IfStatement') condition(node.test);
    if (type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument))
      add(node, text(node.argument), `${text(node)} → ${text(node.argument)}`);
    if (type === 'Literal' && typeof node.value === 'boolean')
      add(node, String(!node.value), `${text(node)} → ${!node.value}`);
    if (type === 'Literal' && typeof node.value === 'number') {
      const more = String(node.value + 1);
      add(node, more, `${text(node)} → ${more}`);
    }
    if (type === 'ExpressionStatement' && !loops) add(node, ';', `${text(node)} → nothing`);
    if (type === 'MemberExpression' && isNode(node.property) && node.computed === false) {
      const other = METHODS[String(node.property.name)];
      if (other !== undefined) add(node.property, other, `${String(node.property.name)} → ${other}`);
    }
    for (const child of children(node)) visit(child, loops);
  };
  const { program } = parseSync('module.ts', code);
  for (const statement of program.body) if (isNode(statement)) visit(statement, false);
  return found.sort((a, b) => a.start - b.start);
}

/** The code with the mutant in it. */
export function mutated(code: string, { start, end, replacement }: Mutant): string {
  return code.slice(0, start) + replacement + code.slice(end);
}

/** The line, from 1, that an offset stands in. */
export function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}

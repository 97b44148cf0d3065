import { expect, test } from 'vitest';
import { standing } from './standing.ts';

test('fonts become attributes, the family is left to the picture', () => {
  expect(standing(`<text style="font: 600 13px 'A', sans-serif" fill="red">x</text>`)).toBe(
    '<text font-size="13" font-weight="600" fill="red">x</text>',
  );
  expect(standing(`<text style="font: normal normal 12px 'A'">x</text>`)).toBe('<text font-size="12">x</text>');
  expect(standing(`<text style="font-size:12px;font-family:'A', b;" x="1">x</text>`)).toBe(
    '<text font-size="12" x="1">x</text>',
  );
});

test('baselines become offsets', () => {
  expect(standing('<text dominant-baseline="central" y="5">x</text>')).toBe('<text dy="0.37em" y="5">x</text>');
});

test('what only catches the pointer or serves scripts is gone; what can be seen stays', () => {
  expect(standing('<path d="M0 0" fill="red" fill-opacity="0"></path>')).toBe('');
  expect(standing('<rect width="9" fill="none"></rect>')).toBe('');
  expect(standing('<path d="M0 0" fill="none" pointer-events="visible" stroke="red"></path>')).toBe(
    '<path d="M0 0" fill="none" stroke="red"></path>',
  );
  expect(standing('<g class="zr0-cls-1" ecmeta_series_index="0"><style>a{}</style></g>')).toBe('<g></g>');
});

test('an outline below the letters becomes a text of its own', () => {
  expect(
    standing(
      '<text x="1" fill="#000" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-miterlimit="2">5</text>',
    ),
  ).toBe(
    '<text x="1" fill="#fff" stroke="#fff" stroke-width="3" stroke-miterlimit="2" aria-hidden="true">5</text>\n' +
      '<text x="1" fill="#000">5</text>',
  );
});

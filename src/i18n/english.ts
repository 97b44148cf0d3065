import { charts } from './en/charts.ts';
import { dimensions } from './en/dimensions.ts';
import { quantities } from './en/quantities.ts';
import { shell } from './en/shell.ts';
import { terms } from './en/terms.ts';
import { addEnglish } from './words.ts';

/** Importing this adds the English half of the first view's dictionaries. */
addEnglish({ charts, dimensions, quantities, shell, terms });

// Tests speak both languages from the start; the page loads English when it is asked for.
import '../i18n/english.ts';

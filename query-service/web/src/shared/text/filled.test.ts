import { expect, it } from 'vitest';
import { filled } from './filled';

it('leaves out what was left empty and trims the rest', () => {
  expect(filled({ doel: ' Samen ', uitleg: '  ', naam: '' })).toEqual({ doel: 'Samen' });
});

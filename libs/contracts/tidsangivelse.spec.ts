import { expect, it } from '@jest/globals';
import { periodsInOrder } from './tidsangivelse.ts';

it('periodene står i tidas rekkefølge, hver én gang, og halvåret før året det slutter med', () => {
  expect(periodsInOrder(['2025', '2025-H1', '2024', '2025-H2', '2024'])).toEqual(['2024', '2025-H1', '2025-H2', '2025']);
  expect(periodsInOrder(['2025-hoest', '2025-vaar', '2024-vinter', '2025-sommer'])).toEqual(['2024-vinter', '2025-vaar', '2025-sommer', '2025-hoest']);
});

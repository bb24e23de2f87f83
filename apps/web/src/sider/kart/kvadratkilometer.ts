import { tallform } from '../../tekst/former.ts';

/** Et areal slik det kan sies uten å love for mye: «0,84» eller «12». */
export const kvadratkilometer = tallform({ maximumSignificantDigits: 2 });

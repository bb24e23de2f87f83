const lite = new Intl.NumberFormat('nb-NO', { maximumSignificantDigits: 2 });

/** Et areal slik det kan sies uten å love for mye: «0,84» eller «12». */
export const kvadratkilometer = (areal: number): string => lite.format(areal);

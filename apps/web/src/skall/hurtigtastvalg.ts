import { les, skriv } from '../tilgang/lager.ts';

const NOEKKEL = 'loeftet:hurtigtaster';

/** Enkelttaster kan slås av: de er i veien for den som styrer maskinen med stemmen. */
export const hurtigtasterPaa = () => les<boolean>(NOEKKEL) ?? true;
export const settHurtigtaster = (paa: boolean) => skriv(NOEKKEL, paa);

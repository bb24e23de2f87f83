import { lesTidsangivelse as les, showCount as antall, visEndring as endring, visTall as tall, visTidsangivelse as tid, type Tallpresisjon } from '#libs/contracts';
import { tallform } from './former.ts';
import { gjeldende } from './gjeldende.ts';

/** Tid og tall slik kontraktene sier dem, på målformen siden står på. */
export const visTidsangivelse = (kanonisk: string): string => tid(kanonisk, gjeldende.katalog?.tidsord);
export const lesTidsangivelse = (skrevet: string): string | null => les(skrevet, gjeldende.katalog?.tidsord);
export const visTall = (verdi: number, presisjon: Tallpresisjon, tilVerdi: number | null = null): string => tall(verdi, presisjon, tilVerdi, gjeldende.katalog?.tallord);
export const visEndring = (verdi: number, presisjon: Tallpresisjon, enhet: string, tilVerdi: number | null = null): string => endring(verdi, presisjon, enhet, tilVerdi, gjeldende.katalog?.tallord);

const heltall = tallform({ maximumFractionDigits: 0 });
/** Antallet, eller tegnet for at det ikke vises. */
export const visAntall = (verdi: number | null): string => antall(verdi, heltall);

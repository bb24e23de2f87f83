/** Det svarene om kalenderen hviler på. Sakene på dagsordenen er barrierenes. */
export const KALENDERTYPER = 'Kalender Kalenderpunkt Barriereoversikt Dagsordensak';

import type { RomType } from '#libs/contracts';

const faste = { felles: 'Felles for Østfold', evaluering: 'Evaluering', plattform: 'Plattform' } as const;

/** Det som står i `x-arbeidsrom` for et rom som ikke er en kommunes. */
export const romKode = (type: RomType, avtalerom: number | null) => (avtalerom === null ? type : `avtale-${avtalerom}`);

/** Navnet på et rom slik det står øverst på siden. En kommunes rom heter det samme som kommunen. */
export const romNavn = (type: RomType, kommune: string | null) => (type === 'kommune' ? (kommune ?? '') : faste[type]);

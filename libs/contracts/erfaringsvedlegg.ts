import { filtyper, type Filtype } from './filtype.ts';

/** Det en kan legge ved en erfaring. Bilder har sin egen vei inn, med samtykke; en CSV kan bære formler, og sendes som regneark. */
export const erfaringsfiltyper = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'txt'] as const satisfies readonly Filtype[];
export type Erfaringsfiltype = (typeof erfaringsfiltyper)[number];

/** Endelsene slik en filvelger vil ha dem, og så mange det er plass til. */
export const erfaringsvedleggsgrenser = { endelser: erfaringsfiltyper.flatMap((type) => filtyper[type].endelser.map((endelse) => `.${endelse}`)).join(','), antall: 8 } as const;

/** Opplysninger som er tatt bort fra et dokument på vei inn. */
export const fjernedeOpplysninger = ['emne', 'filsti', 'forfatter', 'kommentator', 'noekkelord', 'opplysninger', 'program', 'tittel', 'virksomhet'] as const;
export type FjernetOpplysning = (typeof fjernedeOpplysninger)[number];

/** Det som står i et dokument og ikke synes med det samme. */
export const dokumentmerknader = ['kommentarer', 'notater', 'skjult_tekst', 'skjulte_ark', 'skjulte_lysark', 'sporede_endringer'] as const;
export type Dokumentmerknad = (typeof dokumentmerknader)[number];

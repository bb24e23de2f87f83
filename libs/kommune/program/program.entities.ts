import { Innsatsomraade } from './innsatsomraade/innsatsomraade.entity.ts';
import { MaalInnsatsomraade } from './maal/maal-innsatsomraade.entity.ts';
import { Maal } from './maal/maal.entity.ts';
import { Omraade } from './omraade/omraade.entity.ts';
import { Metode } from './satsing/metode.entity.ts';
import { Programrolle } from './satsing/programrolle.entity.ts';
import { Satsing } from './satsing/satsing.entity.ts';
import { Suksessfaktor } from './satsing/suksessfaktor.entity.ts';
import { Utfordring } from './satsing/utfordring.entity.ts';
import { Styringsdokument } from './styringsdokument/styringsdokument.entity.ts';

/** Radene rommet eier, til DataSource og til avstemmingen mot databasen. */
export const programEntities = [
  Satsing, Omraade, Innsatsomraade, Maal, MaalInnsatsomraade, Styringsdokument, Programrolle, Metode, Suksessfaktor, Utfordring,
];

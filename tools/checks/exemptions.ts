import type { Law } from './laws.ts';

/** Et unntak gjelder én lov i én fil. `what` er noe av det bruddet sier, så unntaket ikke også dekker nye brudd. */
export interface Exemption { law: Law; file: string; what?: string; reason: string }

/** Lista kan bare bli kortere: et unntak som ikke lenger trengs, feller prøven. */
export const exemptions: readonly Exemption[] = [
  {
    law: 'sql-values', file: 'libs/kommune/innlesing/innlesing.query.ts',
    reason: 'Setningene lages av tabellistene i innlesing.tabeller.ts, som er faste; verdiene fra fila går som én jsonb-parameter.',
  },
  {
    law: 'marks', file: 'apps/api/proof/tilgang/oppstarten.api.spec.ts', what: 'aapentForAlle har 0 merker',
    reason: 'Feltet mangler merke med vilje: prøven viser at api-et da ikke starter. Det er aldri med i api-et folk bruker.',
  },
  {
    law: 'marks', file: 'apps/api/proof/tilgang/oppstarten.api.spec.ts', what: 'begge har 2 merker',
    reason: 'Feltet har begge merkene med vilje: prøven viser at api-et da ikke starter. Det er aldri med i api-et folk bruker.',
  },
  {
    law: 'size', file: 'libs/platform/wall/wall.db.spec.ts',
    reason: 'Muren mot hver art av innlogging, på de samme radene: å sette dem opp er det dyre, og en fil til ville gjort det to ganger.',
  },
  {
    law: 'size', file: 'apps/api/proof/funn.api.spec.ts',
    reason: 'Ett funn fra utkast til oppfølging: hvert steg hviler på det forrige, og verdenen de deler, er dyr å sette opp.',
  },
  {
    law: 'size', file: 'apps/api/proof/testing/variants.ts',
    reason: 'Én liste: radene som skiller seg ut i hver tabell, lest sammen fordi de viser til hverandre.',
  },
  {
    law: 'size', file: 'apps/api/proof/matrix.sql.api.spec.ts',
    reason: 'Én matrise: arten av innlogging, det som ventes, og setningen i hver celle leses sammen. Delt ville ingen av delene si hva en celle betyr.',
  },
  {
    law: 'sql-values', file: 'libs/felles/offentlig/delinger/aapne-delinger.query.ts',
    reason: 'Tabellnavn og felt er faste tekster i den samme fila; ingenting utenfra settes inn.',
  },
  {
    law: 'sql-values', file: 'libs/kommune/erfaring/bilde/erfaringsbilde.query.ts', what: 'er ikke fast',
    reason: 'Det er adressen til et bilde, ikke en setning til databasen.',
  },
  {
    law: 'size', file: 'apps/api/proof/deling.api.spec.ts',
    reason: 'Døra ut av kommunen, på ett oppsett av to kommuner: å sette det opp er det dyre, og en fil til ville gjort det to ganger.',
  },
  {
    law: 'sql-values', file: 'libs/deling/datauttak/uttakstabell.query.ts',
    reason: 'Setningene lages av tabellistene i tabeller/*.query.ts og avtaledeling.query.ts, som er faste; år og rom går som parametre.',
  },
  {
    law: 'size', file: 'apps/api/proof/testing/world.ts',
    reason: 'Verdenen matrisen og kanarifuglene prøves i: radene i hver tabell lages i én rekkefølge, og den leses bare samlet.',
  },
];

import { eier, kolonner, person, type Uttakstabell } from '../uttakstabell.ts';

/** Et budsjett er utkast til det er vedtatt. */
const iVedtattAar = (satsing: string, aar: string) => `EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = x.kommune_id AND a.satsing_id = ${satsing} AND a.aar = ${aar} AND a.laast)`;
const vedtattLinje = (linje: string) => `EXISTS (SELECT FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id WHERE l.kommune_id = x.kommune_id AND l.id = ${linje} AND a.laast)`;
const vedtattTilskudd = (tilskudd: string) => `EXISTS (SELECT FROM kommune.finansieringspost p JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
  JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id WHERE p.kommune_id = x.kommune_id AND p.tilskudd_id = ${tilskudd} AND a.laast)`;
const linjeaar = (linje: string) => `(SELECT a.aar FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id WHERE l.kommune_id = x.kommune_id AND l.id = ${linje})`;
const bruken = 'EXISTS (SELECT FROM kommune.forbruk f JOIN kommune.budsjettaar a ON a.kommune_id = f.kommune_id AND a.satsing_id = f.satsing_id AND a.aar = f.aar AND a.laast WHERE f.kommune_id = x.kommune_id AND f.id = x.forbruk_id)';

export const oekonomi: Uttakstabell[] = [
  {
    rom: 'oekonomi', tabell: 'budsjettaar', navn: 'Budsjettår', om: 'Årene budsjettet er vedtatt for.', synlig: 'x.laast', utelatt: { kommune_id: eier, laast: 'Alltid ja her.' },
    kolonner: kolonner('id:id noekkel satsing_id:id aar:heltall versjon:heltall'), aar: 'x.aar',
  },
  {
    rom: 'oekonomi', tabell: 'budsjettlinje', navn: 'Budsjettlinjer', om: 'Postene i vedtatte budsjett.', synlig: 'EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = x.kommune_id AND a.id = x.budsjettaar_id AND a.laast)', utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel budsjettaar_id:id nr:heltall navn tiltak_id:id innsatsomraade_id:id kostnadsart ikke_ordinaer_drift:ja merknad viderefoerer_id:id kilde:kilde oppdiktet:ja versjon:heltall'), aar: linjeaar('x.id'),
  },
  {
    rom: 'oekonomi', tabell: 'finansieringspost', navn: 'Finansiering', om: 'Hva hvert tilskudd gir til hver linje.', synlig: vedtattLinje('x.budsjettlinje_id'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel budsjettlinje_id:id tilskudd_id:id beloep_oere:kroner kilde:kilde oppdiktet:ja versjon:heltall'), aar: linjeaar('x.budsjettlinje_id'),
  },
  {
    rom: 'oekonomi', tabell: 'tilskudd', navn: 'Tilskudd', om: 'Pengene som er gitt, med vilkår.', synlig: vedtattTilskudd('x.id'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel satsing_id:id navn tilskuddsaar kolonne forbehold vilkaar:liste overfoerbart:ja tilsagn_dato:tid tilsagn_referanse rapportfrist:tid arkivert:ja kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'oekonomi', tabell: 'tilskudd_kilde', navn: 'Hvem som gir tilskuddet', om: 'Et tilskudd kan ha flere givere.', synlig: vedtattTilskudd('x.tilskudd_id'), utelatt: { kommune_id: eier },
    kolonner: kolonner('tilskudd_id:id finansieringskilde_id:id'), rekkefoelge: 'x.tilskudd_id, x.finansieringskilde_id',
  },
  {
    rom: 'oekonomi', tabell: 'finansieringskilde', navn: 'Givere', om: 'De som gir pengene.', utelatt: { kommune_id: eier },
    synlig: `EXISTS (SELECT FROM kommune.tilskudd_kilde k JOIN kommune.finansieringspost p ON p.kommune_id = k.kommune_id AND p.tilskudd_id = k.tilskudd_id JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
      JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id WHERE k.kommune_id = x.kommune_id AND k.finansieringskilde_id = x.id AND a.laast)`,
    kolonner: kolonner('id:id noekkel navn art kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'oekonomi', tabell: 'forbruk', navn: 'Bruk av penger', om: 'Det som er brukt, som beløp eller med ord.', synlig: iVedtattAar('x.satsing_id', 'x.aar'), utelatt: { kommune_id: eier, foert_av: person, attestert_av: person, reversert_av: person },
    kolonner: kolonner(`id:id noekkel satsing_id:id aar:heltall navn tiltak_id:id beloep_oere:kroner ord dato:tid begrunnelse foert_tid:tidspunkt attestert_tid:tidspunkt reversert_tid:tidspunkt reversert_fordi kilde:kilde oppdiktet:ja versjon:heltall`),
    aar: 'x.aar',
  },
  {
    rom: 'oekonomi', tabell: 'forbruk_post', navn: 'Bruk fordelt på finansiering', om: 'Hvilke poster bruken er ført på.', synlig: bruken, utelatt: { kommune_id: eier },
    kolonner: kolonner('forbruk_id:id finansieringspost_id:id beloep_oere:kroner'), rekkefoelge: 'x.forbruk_id, x.finansieringspost_id',
    aar: '(SELECT f.aar FROM kommune.forbruk f WHERE f.kommune_id = x.kommune_id AND f.id = x.forbruk_id)',
  },
  {
    rom: 'oekonomi', tabell: 'overfoering', navn: 'Overføringer', om: 'Ubrukte penger til neste år.', synlig: iVedtattAar('x.satsing_id', 'x.fra_aar'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel satsing_id:id navn fra_aar:heltall tiltak_id:id forbruk_id:id finansieringspost_id:id beloep_oere:kroner aarsakskode begrunnelse status vedtak_id:id til_linje_id:id kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'x.fra_aar',
  },
  {
    rom: 'oekonomi', tabell: 'postering', navn: 'Hovedboka', om: 'Hver bevegelse av penger. En rad endres aldri.', utelatt: { kommune_id: eier, foert_av: person },
    synlig: 'EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = x.kommune_id AND a.aar IN (x.fra_aar, x.til_aar) AND a.laast)',
    kolonner: kolonner(`id:id noekkel tid:tidspunkt type tilskudd_id:id fra_konto fra_aar:heltall fra_linje_id:id til_konto til_aar:heltall til_linje_id:id beloep_oere:kroner tekst forbruk_id:id overfoering_id:id vedtak_id:id reverserer_id:id kilde:kilde oppdiktet:ja`),
    aar: 'x.fra_aar',
  },
  {
    rom: 'oekonomi', tabell: 'saldo', navn: 'Saldoer', om: 'Det som står på hver konto.', synlig: 'EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = x.kommune_id AND a.aar = x.aar AND a.laast)', utelatt: { kommune_id: eier },
    kolonner: kolonner('tilskudd_id:id aar:heltall konto beloep_oere:kroner'), rekkefoelge: 'x.tilskudd_id, x.aar, x.konto', aar: 'x.aar',
  },
  {
    rom: 'oekonomi', tabell: 'egeninnsats', navn: 'Egeninnsats', om: 'Det kommunen selv legger inn.', synlig: iVedtattAar('x.satsing_id', 'x.aar'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel satsing_id:id aar:heltall navn tiltak_id:id beloep_oere:kroner timer:tall stillingsprosent:tall beskrivelse kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'x.aar',
  },
];

import { alleInnsynsrom } from '#libs/contracts';
import { canary, kommunenumre } from './canary.ts';
import { spoersmaalene } from './undersoekelsesfil.ts';

/** Det en variant trenger for å vise til rader som alt er laget: id-en til rad nummer `nr` i en tabell. */
export interface Seeding { nummer: string; kommuneId: number; evaluator: string; id(table: string, nr?: number): string }
type Values = Record<string, unknown>;

/** Årene: i det første arbeides det, og det andre er vedtatt. Det som henger ved et utkast, ser bare kommunens egne. */
export const [aapentAar, vedtattAar, behandletAar, sendtAar] = [2026, 2025, 2027, 2024];
/** Radene i en tabell som finnes to ganger: ved utkastet, og ved det som er vedtatt. */
const both = (values: (nr: 0 | 1) => Values): Values[] => [values(0), values(1)];
const ofYear = (nr: 0 | 1) => (nr === 0 ? aapentAar : vedtattAar);

/** Flere rader enn én: verdiene som skiller dem. Den første er den id-er ellers peker på, og den rotfeltene kan endre. */
export const variants: Record<string, (seeding: Seeding) => Values[]> = {
  'kommune.suksessfaktor': () => [{ type: 'suksesskriterium' }, { type: 'fallgruve' }],
  'kommune.styringsdokument': () => [{}, { type: 'programbeskrivelse', status: 'vedtatt' }],
  // Det andre er en idé ingen har ansvaret for, så bare programlederen ser det.
  'kommune.tiltak': () => [{}, { status: 'ide', ansvarlig_id: null }],
  'kommune.tiltak_maal': ({ id }) => both((nr) => ({ tiltak_id: id('kommune.tiltak', nr) })),
  'kommune.statusendring': ({ id }) => both((nr) => ({ tiltak_id: id('kommune.tiltak', nr) })),
  // En er nådd, en har gått over fristen, og en har frist i år, så årshjulet på forsiden ikke er tomt.
  'kommune.milepael': ({ id }) => [{}, { naadd: null }, { tiltak_id: id('kommune.tiltak', 1), frist: String(new Date().getFullYear()) }],
  'kommune.resultat': ({ id }) => both((nr) => ({ tiltak_id: id('kommune.tiltak', nr) })),
  'kommune.laerdom': ({ id }) => both((nr) => ({ tiltak_id: id('kommune.tiltak', nr) })),

  'kommune.finansieringskilde': () => both(() => ({})),
  'kommune.tilskudd': () => both((nr) => ({ tilskuddsaar: String(ofYear(nr)), kolonne: nr === 0 ? 'kdd' : 'ekstern' })),
  'kommune.tilskudd_kilde': ({ id }) => both((nr) => ({ tilskudd_id: id('kommune.tilskudd', nr), finansieringskilde_id: id('kommune.finansieringskilde', nr) })),
  'kommune.budsjettaar': () => both((nr) => ({ aar: ofYear(nr) })),
  // To til i hvert år, så penger kan flyttes mellom dem; den nest siste har ingen penger og kan fjernes.
  'kommune.budsjettlinje': ({ id }) => [0, 1, 0, 0, 1].map((nr) => ({ budsjettaar_id: id('kommune.budsjettaar', nr) })),
  'kommune.finansieringspost': ({ id }) => both((nr) => ({ budsjettlinje_id: id('kommune.budsjettlinje', nr), tilskudd_id: id('kommune.tilskudd', nr) })),
  'kommune.forbruk': () => [{ aar: aapentAar, ord: null }, { aar: vedtattAar, beloep_oere: null, ord: 'delvis_brukt', attestert_tid: new Date('2026-02-01') }],
  'kommune.forbruk_post': ({ id }) => both((nr) => ({ forbruk_id: id('kommune.forbruk', nr), finansieringspost_id: id('kommune.finansieringspost', nr), ...(nr === 1 && { beloep_oere: null }) })),
  // Ønsket i begge årene, og ett der beløpet er bekreftet.
  'kommune.overfoering': ({ id }) => [...both((nr) => ({ fra_aar: ofYear(nr), status: 'oensket', forbruk_id: id('kommune.forbruk', nr), finansieringspost_id: id('kommune.finansieringspost', nr) })), { fra_aar: vedtattAar, status: 'bekreftet', forbruk_id: id('kommune.forbruk', 1), finansieringspost_id: id('kommune.finansieringspost', 1) }],
  'kommune.postering': ({ id }) => [...posteringer(id, 0), ...posteringer(id, 1)],
  'kommune.egeninnsats': () => both((nr) => ({ aar: ofYear(nr) })),

  'kommune.handlingsplan': ({ nummer, id }) => [{ aar: aapentAar }, ...[
    { aar: vedtattAar, status: 'vedtatt', innhold: planinnhold(nummer, id) }, { aar: behandletAar, status: 'til_behandling' }, { aar: sendtAar, status: 'sendt', innhold: planinnhold(nummer, id) },
  ]].map((plan) => ({ innhold: null, ...plan })),
  'kommune.plantiltak': ({ id }) => both((nr) => ({ handlingsplan_id: id('kommune.handlingsplan', nr) })),
  'kommune.planhendelse': ({ id }) => both((nr) => ({ handlingsplan_id: id('kommune.handlingsplan', nr), til_status: nr === 0 ? 'til_behandling' : 'vedtatt' })),

  // Et utkast, en godkjent og en låst. De to siste flyttes når radene i dem er på plass.
  'kommune.maaleperiode': () => [aapentAar, vedtattAar, sendtAar].map((aar) => ({ periode: `${aar}-hoest` })),
  'kommune.periodehendelse': ({ nummer, id }) => [{ fra_status: 'utkast', til_status: 'godkjent', innhold: null }, { maaleperiode_id: id('kommune.maaleperiode', 2), fra_status: 'godkjent', til_status: 'laast', innhold: laastinnhold(nummer, id) }],
  // Den siste er av det samme som den første, to år før, så endringen regnes.
  'kommune.maaling': ({ nummer, id }) => [...both((nr) => ({ maaleperiode_id: id('kommune.maaleperiode', nr) })), { maaleperiode_id: id('kommune.maaleperiode', 2), omfang_navn: canary(nummer, 'maaling', 'omfang_navn') }],
  'kommune.maalbelegg': ({ id }) => both((nr) => ({ maaleperiode_id: id('kommune.maaleperiode', nr) })),

  // En plan, og resultatene for to år på rad, så endringen regnes. De er delt også med evalueringen.
  'felles.deling': () => [{ periode: null }, ...[sendtAar, sendtAar - 1].map((aar) => ({ type: 'resultater', aar, periode: `${aar}-hoest`, mottaker: 'evaluator' })), { type: 'fordeling', aar: sendtAar, periode: `${sendtAar}-hoest`, mottaker: 'evaluator', serie_id: '0198f0a0-0000-7000-8000-000000000003' }, { type: 'undersoekelse', aar: sendtAar, periode: `${sendtAar}-vaar`, mottaker: 'evaluator', serie_id: '0198f0a0-0000-7000-8000-000000000006' }],
  'felles.delt_fordeling': ({ nummer, id }) => [{ deling_id: id('felles.deling', 3), dimensjoner: fordelingsdimensjoner(nummer, 'delt_fordeling'), celler: Array.from({ length: 20 }, (_, nr) => (nr === 6 ? null : 20 + nr)) }],
  'felles.delt_undersoekelse': ({ nummer, id }) => [{ deling_id: id('felles.deling', 4), spoersmaal: spoersmaalene(nummer, 'delt_undersoekelse') }],
  // Den første er i bruk; den andre er trukket tilbake.
  'kommune.bestilt_tabell': ({ nummer }) => [{ nivaa: 'kommune', trukket_fordi: null }, { trukket: new Date('2025-03-01'), trukket_fordi: canary(nummer, 'bestilt_tabell', 'trukket_fordi') }],
  // Den første har en runde som kan deles, og den andre har delt noe en gang.
  'kommune.undersoekelse': () => both(() => ({})),
  'kommune.undersoekelsesrunde': ({ nummer }) => [{ spoersmaal: spoersmaalene(nummer, 'undersoekelsesrunde') }],
  'kommune.undersoekelseshemmelighet': ({ id }) => both((nr) => ({ undersoekelse_id: id('kommune.undersoekelse', nr) })),
  'kommune.undersoekelsesminne': ({ id }) => [{ undersoekelse_id: id('kommune.undersoekelse', 1) }],
  // Den første har tall som kan deles, den andre ingen, og den tredje har delt noe en gang.
  'kommune.fordeling': ({ nummer }) => [0, 1, 2].map(() => ({ dimensjoner: fordelingsdimensjoner(nummer, 'fordeling') })),
  'kommune.fordelingsminne': ({ id }) => [{ fordeling_id: id('kommune.fordeling', 2) }],
  'kommune.fordelingsvern': () => [{ struktur: null }],
  'felles.delingspaaminnelse': ({ kommuneId }) => [{ til_kommune_id: kommuneId }],
  // Den første er en idé kommunen kan fortelle om, og den andre er det den første erfaringen er tilpasset fra.
  'kommune.tilpasning': ({ nummer, id, kommuneId }) => both((nr) => ({
    kildeeier_id: kommuneId, innhold: JSON.stringify(kortinnhold(nummer)), tiltak_id: nr === 0 ? null : id('kommune.tiltak'), ...(nr === 0 && { kilde_id: id('kommune.erfaring', 6) }),
  })),
  // Den første er delt, den andre et utkast som kan fjernes, den tredje et utkast som kan deles, den fjerde publisert, og den femte åpen for alle. De to siste er trukket tilbake.
  'kommune.erfaring': ({ nummer, id }) => [1, 0, 0, 1, 1, 1, 1].map((utgave, nr) => ({
    tilpasning_id: nr === 0 ? id('kommune.tilpasning', 1) : null, tiltak_id: id('kommune.tiltak'), delt_utgave: utgave, lenker: JSON.stringify([{ tittel: canary(nummer, 'erfaring', 'lenker'), adresse: 'https://eksempel.no' }]), opphav: JSON.stringify({ kort: canary(nummer, 'erfaring', 'opphav') }),
  })),
  'felles.erfaring': ({ id }) => [
    { id: id('kommune.erfaring'), foerst_delt: '2025-02-01' },
    ...[3, 4].map((nr) => ({ id: id('kommune.erfaring', nr), status: 'publisert', publisert: new Date(), publisert_utgave: 1, ...(nr === 4 && { aapen_utgave: 1, aapnet: new Date() }) })),
    ...[5, 6].map((nr) => ({ id: id('kommune.erfaring', nr), foerst_delt: '2025-01-01', status: 'trukket', trukket: new Date() })),
  ],
  'felles.tilpasning': ({ id }) => [{ kilde_id: id('kommune.erfaring', 5) }],
  // Det første er ikke besvart og kan trekkes; det andre er besvart, og det tredje er trukket tilbake.
  'kommune.erfaringsfoelging': ({ kommuneId }) => [{ erfaringseier_id: kommuneId }],
  'kommune.erfaringssett': ({ kommuneId, id }) => [{ erfaringseier_id: kommuneId, person_id: id('kommune.medarbeider') }],
  'felles.erfaringsspoersmaal': () => [{ trukket: null }, { trukket: null }, { tekst: null, trukket: new Date() }],
  'felles.erfaringssvar': ({ id }) => [{ spoersmaal_id: id('felles.erfaringsspoersmaal', 1) }],
  'felles.erfaringstakk': ({ id }) => [{ erfaring_id: id('kommune.erfaring', 3) }],
  'felles.erfaringsopphav': ({ id }) => [{ kilde_id: id('kommune.erfaring', 5), kilde_foerst_delt: '2025-01-01' }],
  // Den andre er tatt bort fra utkastet. Den tredje kan gå ut med utkastet, den fjerde har et samtykke som er gått ut, og den femte et som er trukket.
  'kommune.erfaringsbilde': ({ id }) => [
    { erfaring_id: id('kommune.erfaring') }, { erfaring_id: id('kommune.erfaring'), arkivert: true },
    ...['2999-12-31', '2025-01-01'].map((til) => ({ erfaring_id: id('kommune.erfaring', 2), samtykke: 'skriftlig', samtykke_til: til })),
    { erfaring_id: id('kommune.erfaring'), alt_tekst: null, bildetekst: null, innhold: null, trukket: new Date() },
  ],
  // Det andre er tatt bort fra utkastet, det tredje kan gå ut, og det fjerde er trukket.
  'kommune.erfaringsvedlegg': ({ id }) => [{ erfaring_id: id('kommune.erfaring') }, { erfaring_id: id('kommune.erfaring'), arkivert: true }, { erfaring_id: id('kommune.erfaring', 2) }, { erfaring_id: id('kommune.erfaring'), tittel: null, innhold: null, trukket: new Date() }],
  'felles.erfaringsvedlegg': ({ id }) => [{ id: id('kommune.erfaringsvedlegg') }],
  'felles.erfaringsbilde': ({ id }) => [{ id: id('kommune.erfaringsbilde') }],
  // Det første er ikke besvart.
  'felles.erfaringsforslag': () => [{ slag: 'tema', felt: null }, { slag: 'spoersmaal', felt: null }, { slag: 'ordlyd', felt: 'kort' }],
  'felles.forslagssvar': ({ id }) => [{ forslag_id: id('felles.erfaringsforslag', 1), svar: 'besvart' }],
  // Den siste er av nettverkets felles indikator.
  'felles.delt_indikator': ({ nummer, id }) => [...[1, 2].map((nr) => ({ deling_id: id('felles.deling', nr), periode: `${sendtAar + 1 - nr}-hoest` })), { deling_id: id('felles.deling', 1), periode: `${sendtAar}-hoest`, serie_id: '0198f0a0-0000-7000-8000-000000000002', felles_kode: felleskode(nummer), felles_utgave: 1 }],
  // Den første kan tas inn, og kommunens andre definisjon er lik den andre utgaven av den; den andre er i bruk i kommunens tredje, i en utgave det finnes en nyere av.
  'felles.fellesindikator': ({ nummer }) => [
    ...[felleskode(nummer), brukteFelleskode(nummer)].map((kode) => ({ kode, avviklet: null, avviklet_fordi: null })), { kode: `kanari-${nummer}-avviklet`, avviklet: new Date() }].map((en) => ({ nettverk_id: 1, ...en })),
  'felles.fellesindikatorutgave': ({ id }) => [0, 1, 2].flatMap((nr) => [1, 2].map((utgave) => ({ nettverk_id: 1, fellesindikator_id: id('felles.fellesindikator', nr), utgave, deltakelse: true }))),
  'kommune.indikator': () => [{}, {}, {}],
  'kommune.indikatordefinisjon': ({ nummer, id }) => {
    const lik = Object.fromEntries(['teller', 'nevner', 'enhet'].map((felt) => [felt, `${canary(nummer, 'fellesindikatorutgave', felt)}-2`]));
    return [{}, ...[{ felles_kode: null, felles_utgave: null }, { felles_kode: brukteFelleskode(nummer), felles_utgave: 1 }].map((felles, nr) => ({ indikator_id: id('kommune.indikator', nr + 1), telling: 'unike', ...lik, ...felles }))];
  },
  'felles.erfaringsutgave': ({ nummer, id }) => [0, 3, 4].map((nr) => ({ erfaring_id: id('kommune.erfaring', nr), tilpasset: nr === 0 ? JSON.stringify(tilpasset(nummer)) : null, resultater: JSON.stringify([erfaringsresultat(nummer)]), lenker: JSON.stringify([{ tittel: canary(nummer, 'erfaringsutgave', 'lenker'), adresse: 'https://eksempel.no' }]) })),
  // Kjeden fra ideen ser bare programlederen.
  'kommune.virkningskjede': ({ id }) => both((nr) => ({ tiltak_id: id('kommune.tiltak', nr) })),
  'kommune.virkningsledd': ({ id }) => both((nr) => ({ virkningskjede_id: id('kommune.virkningskjede', nr) })),
  'kommune.leddbelegg': ({ id }) => both((nr) => ({ virkningsledd_id: id('kommune.virkningsledd', nr) })),

  // Den første er åpen, den andre avlyst. Ingen er meldt på det andre punktet.
  'felles.konferanse': () => [{ nettverk_id: 1, avlyst_fordi: null }, { nettverk_id: 1 }],
  'felles.konferansepost': ({ nummer }) => [0, 1].map(() => ({ nettverk_id: 1, lenker: JSON.stringify([{ tittel: canary(nummer, 'konferansepost', 'lenker'), adresse: 'https://eksempel.no' }]) })),
  // Den andre står i kø.
  'felles.paamelding': () => [{ nettverk_id: 1 }, { nettverk_id: 1, venter: new Date() }],
  // Det første er ikke delt; det andre er det som er delt, og det tredje er trukket tilbake.
  'kommune.sesjonsnotat': ({ id }) => [null, 0].map((nr) => ({ konferanse_id: id('felles.konferanse'), post_id: id('felles.konferansepost'), delt_id: nr === null ? null : id('felles.delt_sesjonsnotat', nr), delt_versjon: nr === null ? null : 1, erfaring_id: null })),
  'felles.delt_sesjonsnotat': () => [{ nettverk_id: 1 }, { nettverk_id: 1, tekst: null, trukket: new Date() }],
  // Bare en setning, så krysset kan vise til hva som helst.
  'kommune.fasekryss': () => [{ tiltak_id: null, handlingsplan_id: null, vedtak_id: null, styringsdokument_id: null, vedlegg_id: null }],
  // Den første er delt med tekst, den andre et utkast, den tredje ikke delt, og den fjerde delt uten tekst.
  'kommune.barriere': () => ['aapen', 'utkast', 'aapen', 'loeftet'].map((status) => ({ status })),
  'kommune.barriere_tiltak': ({ id }) => [{}, { barriere_id: id('kommune.barriere', 1) }],
  'kommune.barrierehendelse': ({ id }) => both((nr) => ({ barriere_id: id('kommune.barriere', nr) })),
  'kommune.barrieredeling': ({ id }) => [0, 3, 3].map((nr, i) => ({ barriere_id: id('kommune.barriere', nr), bidrag_id: id('felles.barrierebidrag', i) })),
  // Det tredje er trukket tilbake.
  'felles.barrierebidrag': () => [{ tekst_delt: new Date() }, { tittel: null, tekst: null, proevd: null }, { art: null, loesningseier: null, antall_tiltak: null, tittel: null, tekst: null, proevd: null, trukket: new Date() }],
  // Den andre er slått inn i den første, den tredje står for seg, og den fjerde er lukket.
  'felles.barrieresak': ({ nummer, id }) => [null, id('felles.barrieresak', 0), null, null].map((inn, nr) => ({ nettverk_id: 1, nr: Number(nummer) * 10 + nr, slaatt_inn_i: inn, ...(nr < 3 && { lukket_fordi: null }) })),
  'felles.sakskobling': ({ id }) => [{}, { bidrag_id: id('felles.barrierebidrag', 2), sak_id: id('felles.barrieresak', 3) }],
  // Den første står, den andre er avlyst, og den tredje er et møte i evalueringen som er holdt.
  'felles.kalenderpunkt': () => [null, undefined, null].map((grunn, nr) => ({ nettverk_id: 1, art: 'moete_med_staten', dato: nr === 2 ? '2025-02-10' : '2027-02-10', sluttdag: nr === 2 ? '2025-02-11' : '2027-02-11', fra_klokka: '09:00', til_klokka: '15:00', ...(grunn === null && { avlyst_fordi: null }) })),
  // Den første er besvart, den andre ikke.
  'felles.dagsordensak': () => [{}, { svar: null, svar_fra: null, svar_dato: null }],

  // Den første gjelder og er ført i kommunen, den andre har et utkast, den tredje venter på svar, og den fjerde gjelder uten å være ført. De går etter hverandre, så de ikke overlapper.
  'felles.evalueringsavtale': ({ nummer }) => [0, 1, 2, 3].map((nr) => ({ avtalerom: romFor(nummer, nr) })),
  'felles.avtaleutgave': ({ nummer, id }) => [[0, 1], [1, 1], [1, 2], [2, 1], [3, 1]].map(([nr, utgave]) => ({
    avtale_id: id('felles.evalueringsavtale', nr), utgave, fra: `${2026 + nr! * 10}-01-01`, til: `${2027 + nr! * 10}-12-31`, innhold: avtaleinnhold(nummer, 2026 + nr! * 10), sendt: undefined })),
  'felles.avtaleandel': ({ id }) => [0, 1, 2, 3].map((nr) => ({ avtale_id: id('felles.evalueringsavtale', nr), forfall: `${2026 + nr * 10}-02-01` })),
  'felles.avtalesignatur': ({ id }) => [0, 3].map((nr) => ({ avtale_id: id('felles.evalueringsavtale', nr), part_nr: 2 })),
  'felles.avtalesvar': ({ id }) => [0, 3].map((nr) => ({ avtale_id: id('felles.evalueringsavtale', nr), svar: 'godtatt' })),
  // Den andre leveransen er godtatt, så dokumentet i den kan gis videre.
  'felles.leveransehendelse': () => [{}, { leveranse_nr: 2, hendelse: 'godtatt' }],
  'felles.leveransedokument': () => [1, 2].map((nr) => ({ leveranse_nr: nr })),
  'felles.leveransemerknad': ({ id }) => [{ avtale_id: id('felles.evalueringsavtale'), rolle: 'programleder' }],
  'felles.avtalemoete': ({ id }) => [{ kalenderpunkt_id: id('felles.kalenderpunkt', 2) }],
  'felles.avtaleperson': ({ nummer, id }) => [{ avtale_id: id('felles.evalueringsavtale', 0), avtalerom: romFor(nummer) }],
  'felles.innsynsmelding': ({ nummer, id }) => [{ avtale_id: id('felles.evalueringsavtale', 0), avtalerom: romFor(nummer), innsynsrom: ['tiltak'] }],
  // Hun var der for lenge siden, så alt i rommet er nytt.
  'felles.avtalebesoek': ({ evaluator }) => [{ id: evaluator, sist: new Date('2024-02-01'), forrige: new Date('2024-01-01') }],
  'kommune.evalueringsandel': ({ nummer, id }) => [{ id: id('felles.evalueringsavtale', 0), avtalerom: romFor(nummer) }],
  // Den første kan betales, den andre er betalt.
  'kommune.andelspost': () => [{ beloep_oere: 100, reverserer_id: null }, { termin: 2, reverserer_id: null }],
  'kommune.andelsbetaling': ({ id }) => [{ andelspost_id: id('kommune.andelspost', 1) }],

  // Funnene: et utkast, et som er forelagt, et som er frigitt, et om regionen som er frigitt og trukket, et om regionen som er forelagt, og et som er frigitt og gis videre.
  'felles.funn': ({ kommuneId }) => [kommuneId, kommuneId, kommuneId, null, null, kommuneId].map((gjelder) => ({ gjelder_kommune_id: gjelder, forelagt: undefined, frist: undefined })),
  // Et sitat og arbeid i felten i utkastet, og i det som er frigitt.
  'felles.belegg': ({ id }) => [0, 0, 1, 2, 2].map((nr, i) => ({ funn_id: id('felles.funn', nr), nr: i + 1, opphav_id: null, ...(i === 1 || i === 4 ? { slag: 'intervju', periode: '2025' } : { slag: 'sitat', antall: null, periode: null }) })),
  'felles.sitat': ({ id, kommuneId }) => [0, 2, 3].map((nr) => ({ belegg_id: id('felles.belegg', nr), fra_kommune_id: kommuneId, kilde: 'tiltak', rad_id: id('kommune.tiltak'), tall: true })),
  'felles.funnfrigivelse': ({ id }) => [2, 3, 5].map((nr) => ({ funn_id: id('felles.funn', nr) })),
  // Den første er et utkast, den andre er frigitt, og den tredje er frigitt og trukket.
  'felles.anbefaling': () => [0, 1, 2].map(() => ({ frigitt: undefined })),
  'felles.anbefaling_funn': ({ id }) => [0, 1, 2].map((nr) => ({ anbefaling_id: id('felles.anbefaling', nr), funn_id: id('felles.funn', 2) })),
  'felles.anbefalingsmottaker': ({ id, kommuneId }) => [[0, 1], [1, 1], [1, 2], [2, 1]].map(([anbefaling, nr]) => ({ anbefaling_id: id('felles.anbefaling', anbefaling), nr, ...(nr === 1 ? { slag: 'kommune', til_kommune_id: kommuneId } : { slag: 'fylkeskommune', til_kommune_id: null }) })),
  'felles.funntrekk': ({ id }) => [{ funn_id: id('felles.funn', 3), utgave: 1, anbefaling_id: null }, { funn_id: null, utgave: null, anbefaling_id: id('felles.anbefaling', 2) }],
  'felles.funnkommentar': ({ id }) => [{ funn_id: id('felles.funn', 2) }],
  // Et funn som venter på kommunen, og en framgangsmåte alle leser.
  'felles.formidling': ({ nummer, id, kommuneId }) => [{ slag: 'funn', funn_id: id('felles.funn', 5), funnutgave: 1, gjelder_kommune_id: kommuneId, spurte: [kommuneId], tittel: `${canary(nummer, 'funn', 'tittel')}-6`, tekst: `${canary(nummer, 'funn', 'tekst')}-6` }, {}].map((rad) => ({
    avtale_id: id('felles.evalueringsavtale'), avtalerom: romFor(nummer), slag: 'metode', funn_id: null, funnutgave: null, dokument_id: null, gjelder_kommune_id: null, spurte: [], evidensgrad: 1, trukket: null, trukket_fordi: null, ...rad })),
  'felles.formidlingssvar': ({ id }) => [{ avtale_id: id('felles.evalueringsavtale'), formidling_id: id('felles.formidling'), ja: false }],
  'felles.fylkeskommentar': ({ id }) => [{ funn_id: id('felles.funn', 3) }],
  'felles.sitatsamtykke': ({ id }) => [{ belegg_id: id('felles.belegg', 3) }],
  // To svar, så det første er et tidligere, og hvordan det går i år.
  'felles.anbefalingssvar': ({ id }) => [{}, {}, { svar: null, aar: new Date().getFullYear(), status: 'i_gang' }].map((linje) => ({ anbefaling_id: id('felles.anbefaling', 1), svar: 'delvis', aar: null, status: null, ...linje })),
  'felles.fylkessvar': ({ id }) => [{}, { svar: null, aar: new Date().getFullYear(), status: 'i_gang' }].map((linje) => ({ anbefaling_id: id('felles.anbefaling', 1), mottaker_nr: 2, svar: 'delvis', aar: null, status: null, ...linje })),
  'kommune.anbefalingstiltak': ({ id }) => [{ anbefaling_id: id('felles.anbefaling', 1) }],
  'kommune.anbefalingsnotat': ({ id }) => [{ anbefaling_id: id('felles.anbefaling', 1), aar: new Date().getFullYear() }],

  'kommune.fil': () => both(() => ({})),
  'kommune.filbit': ({ id }) => both((nr) => ({ fil_id: id('kommune.fil', nr) })),
  // Til tiltaket, til ideen, og til et vedtak.
  'kommune.vedlegg': ({ id }) => [
    ...both((nr) => ({ fil_id: id('kommune.fil', nr), vedtak_id: null, tiltak_id: id('kommune.tiltak', nr), styringsdokument_id: null })), { vedtak_id: id('kommune.vedtak'), tiltak_id: null, styringsdokument_id: null }],

  // Bare den ene kommunen har åpnet nå; hos den andre er åpningen gått ut, eller lukket.
  'kommune.innsyn': ({ nummer, id }) => [{ til: nummer === aapenKommune ? '2998-12-31' : '2020-12-31' }, { lukket: new Date('2024-01-01') }].map((mer) => ({ evalueringsandel_id: id('felles.evalueringsavtale', 0), avtalerom: romFor(nummer), innsynsrom: alleInnsynsrom, aar_fra: 2020, aar_til: 2030, personer: null, ...mer })),
};

/** Rommene til de fire avtalene som er laget for kommunen. */
const romFor = (nummer: string, nr = 0) => kommunenumre.indexOf(nummer as (typeof kommunenumre)[number]) * 4 + 1 + nr;

/** En avtale mellom kommunen og fylkeskommunen, med to terminer. Den første venter på leveransen. */
function avtaleinnhold(nummer: string, aar: number): string {
  const text = canary(nummer, 'avtaleutgave', 'innhold');
  const felles = { rolle: text, mandat: text, innbyggere: 10, vekt: 1, egeninnsats: text, utFra: null, tilskuddTil: 2026 };
  return JSON.stringify({
    formaal: text, fra: `${aar}-01-01`, til: `${aar + 1}-12-31`, sum: '300', noekkel: 'likt', prisregulering: 'annen', prisvilkaar: text, mva: 'inkludert', mvaProsent: 25,
    parter: [{ nr: 1, type: 'kommune', kommunenummer: nummer, navn: text, fast: '0', ...felles }, { nr: 2, type: 'fylkeskommune', kommunenummer: null, navn: text, fast: '100', ...felles, utFra: 2, tilskuddTil: null }, { nr: 3, type: 'samarbeidspartner', kommunenummer: null, navn: text, fast: '0', ...felles, tilskuddTil: null }],
    deler: [{ navn: text, kommunenummer: nummer, omfang: text }], opsjoner: [{ tekst: text, frist: `${aar}-06-01`, til: `${aar + 2}-12-31` }],
    leveranser: [{ nr: 1, tittel: text, slag: 'plan', frist: `${aar}-03-01`, beskrivelse: text }],
    terminer: [{ nr: 1, forfall: `${aar}-02-01`, beloep: '100', leveranse: null }, { nr: 2, forfall: `${aar + 1}-02-01`, beloep: '200', leveranse: 1 }],
  });
}

/** Kodene til nettverkets felles indikatorer, laget for kommunen. De må være små bokstaver. */
export const felleskode = (nummer: string) => `kanari-${nummer}-felles`;
export const brukteFelleskode = (nummer: string) => `kanari-${nummer}-brukt`;

/** Kommunen som har åpnet for evaluatoren. */
export const aapenKommune = '3118';
/** Fila inneholder en kanarifugl, så et svar med den synger. */
export const filinnhold = (nummer: string, nr: number) => Buffer.from(`%PDF-1.4\n${canary(nummer, 'filbit', 'innhold')}${nr === 0 ? '' : `-${nr + 1}`}\n`);

/** Et bilde er bare byte for prøven. Det delte har en egen kanarifugl. */
export const bildeinnhold = (nummer: string, schema: string, nr: number) => Buffer.from(`RIFF${canary(nummer, schema === 'felles' ? 'deltbilde' : 'erfaringsbilde', 'innhold')}${nr === 0 ? '' : `-${nr + 1}`}\n`);
/** Det de som evaluerer, har levert. */
export const dokumentinnhold = (nummer: string) => Buffer.from(`%PDF-1.4\n${canary(nummer, 'leveransedokument', 'innhold')}\n`);
/** Et vedlegg er bare byte for prøven. Det delte har en egen kanarifugl. */
export const vedleggsinnhold = (nummer: string, schema: string, nr: number) => Buffer.from(`%PDF-1.4\n${canary(nummer, schema === 'felles' ? 'deltvedlegg' : 'erfaringsvedlegg', 'innhold')}${nr === 0 ? '' : `-${nr + 1}`}\n`);
/** Fire ganger tre grupper: nok til at tabellen kan deles. */
const fordelingsdimensjoner = (nummer: string, tabell: string) => JSON.stringify([4, 3].map((antall, nr) => {
  const text = canary(nummer, tabell, 'dimensjoner');
  return { navn: `${text}-${nr}`, verdier: Array.from({ length: antall }, (_, verdi) => `${text}-${nr}${verdi}`) };
}));

/** Ett resultat i en erfaring. Det teller ikke mennesker, så det er ikke skjult. */
const erfaringsresultat = (nummer: string) => ({ tekst: canary(nummer, 'erfaringsutgave', 'resultater'), verdi: 12, tilVerdi: 14, presisjon: 'mellom', enhet: 'utlån', omfang: 'omraade', periode: '2025', sammenlignetMed: '2024', skjult: false });

/** Det en erfaring er tilpasset fra, slik det går ut. */
const tilpasset = (nummer: string) => {
  const tekst = canary(nummer, 'erfaringsutgave', 'tilpasset');
  return { erfaringId: '0198f0a0-0000-7000-8000-000000000003', kommune: tekst, tittel: tekst, utgave: 1, beholdt: ['kort'], endringer: tekst, hvorfor: tekst };
};

/** Et helt kort, slik kommunen kopierte det. */
function kortinnhold(nummer: string): object {
  const tekst = canary(nummer, 'tilpasning', 'innhold');
  return {
    art: 'tiltak', tittel: tekst, kort: tekst, sted: tekst, kontekst: tekst, gjennomfoering: tekst, maalgrupper: [tekst], maal: [tekst], partnere: [tekst], oppstart: '2025', slutt: null, tema: 'arbeid', fase: 'gjennomfoering', utfall: 'stoppet', aarsakKode: 'annet', aarsak: tekst,
    deltakere: 10, deltakereTil: null, deltakerePresisjon: 'eksakt', deltakereSkjult: false, kostnadOere: '100', kostnadTilOere: null, kostnadPresisjon: 'eksakt', kostnadMerknad: tekst, resultater: [erfaringsresultat(nummer)], suksesskriterier: [tekst], fallgruver: [tekst], laerdom: [tekst],
    tenktVirkning: tekst, andreForklaringer: tekst, undersoekelse: tekst, evidensgrad: 0, innsats: 'liten', innsatsMerknad: tekst, overfoerbarhet: 'lett', overfoerbarhetMerknad: tekst, kontaktrolle: 'programleder', kontaktenhet: tekst, lenker: [{ tittel: tekst, adresse: 'https://eksempel.no' }], kilde: null, tilpasset: null,
  };
}

/** Bøkene for ett tilskudd: mer ventet enn fordelt, og mer fordelt enn brukt. Den første flytter mellom to linjer, og er den som kan prøves på alle nøklene. */
function posteringer(id: Seeding['id'], nr: 0 | 1): Values[] {
  const line = id('kommune.budsjettlinje', nr);
  const aar = ofYear(nr);
  const move = (type: string, [fra, fraLinje]: [string, string | null], [til, tilLinje]: [string, string | null], more: Values = {}): Values => ({
    type, tilskudd_id: id('kommune.tilskudd', nr), fra_konto: fra, fra_aar: aar, fra_linje_id: fraLinje, til_konto: til, til_aar: aar, til_linje_id: tilLinje,
    forbruk_id: null, overfoering_id: null, vedtak_id: null, reverserer_id: null, ...more,
  });
  return [
    ...(nr === 0 ? [move('omdisponering', ['fordelt', id('kommune.budsjettlinje', 2)], ['fordelt', line], { vedtak_id: id('kommune.vedtak') })] : []),
    ...[1, 2, 3].map(() => move('ventet', ['ventet', null], ['ufordelt', null])),
    ...[1, 2].map(() => move('fordeling', ['ufordelt', null], ['fordelt', line])),
    move('forbruk', ['fordelt', line], ['brukt', line], { forbruk_id: id('kommune.forbruk', nr) }),
  ];
}

/** Planen slik den ble frosset i vedtaket. */
/** Tallene og belegget i en låst periode, med kanarifuglen i hver tekst. */
function laastinnhold(nummer: string, id: Seeding['id']): string {
  const text = canary(nummer, 'periodehendelse', 'innhold');
  const kilde = { tittel: text, sted: text, tolket: false };
  return JSON.stringify({
    maalinger: [{ id: id('kommune.maaling', 2), indikatorId: id('kommune.indikator'), indikator: text, utgave: 1, teller: text, nevner: text, enhet: text, verdi: 1, tilVerdi: 2, presisjon: 'mellom', omfang: 'arena', omfangNavn: text, endringProsent: 1, endringPresisjon: 'eksakt', sammenlignetMed: '2020', merknad: text, kilde }],
    belegg: [{ id: id('kommune.maalbelegg'), maalId: id('kommune.maal'), maal: text, slag: 'tall', tekst: text, henvisning: text, kilde }],
  });
}

function planinnhold(nummer: string, id: Seeding['id']): string {
  const text = canary(nummer, 'handlingsplan', 'innhold');
  const sum = { noekkel: 'alt', navn: text, kdd: '100', eksternt: '200', sum: '300', antallLinjer: 1 };
  const post = { id: id('kommune.finansieringspost', 1), tilskuddId: id('kommune.tilskudd', 1), tilskudd: text, tilskuddsaar: '2025', kolonne: 'ekstern', beloep: '200', givere: [{ id: id('kommune.finansieringskilde', 1), navn: text, art: 'stat' }] };
  return JSON.stringify({
    aar: vedtattAar, utgave: 1, innledning: text,
    tiltak: [{ id: id('kommune.tiltak'), tiltakId: id('kommune.tiltak'), navn: text, status: 'i_drift', tema: 'arbeid', innsatsomraadeId: id('kommune.innsatsomraade'), innsatsomraade: text, grep: 'nytt', omtale: text, kdd: '100', eksternt: '200', sum: '300', versjon: 1 }],
    linjer: [{ id: id('kommune.budsjettlinje', 1), nr: 1, navn: text, tiltakId: id('kommune.tiltak'), tiltak: text, innsatsomraadeId: id('kommune.innsatsomraade'), innsatsomraade: text, tema: 'arbeid', kostnadsart: 'annet', ikkeOrdinaerDrift: true, kdd: '100', eksternt: '200', poster: [post] }],
    sum, perInnsatsomraade: [{ ...sum, noekkel: id('kommune.innsatsomraade') }], perGiver: [{ navn: text, giverIder: [id('kommune.finansieringskilde', 1)], alene: '200', felles: '0', antallLinjer: 1 }],
  });
}

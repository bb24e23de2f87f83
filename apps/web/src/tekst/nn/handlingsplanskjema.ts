import type { handlingsplanskjema as nb } from '../nb/handlingsplanskjema.ts';
import { organNavn } from './organord.ts';

const inne = (organ: string) => (/departement/i.test(organ) ? organ : `${organNavn(organ).charAt(0).toLowerCase()}${organNavn(organ).slice(1)}`);
const tiltak = (antall: number) => (antall === 1 ? 'Eitt tiltak' : `${antall} tiltak`);

export const handlingsplanskjema: typeof nb = {
  plan: {
    ny: 'Ny handlingsplan', knapp: 'Begynn på planen', felter: { aar: 'År', kjede: 'Vegen til vedtak' },
    tekst: 'Du får eit tomt utkast. Berre dei i kommunen ser det, og det kan endrast til det er vedteke.', aarhjelp: 'Eit år har berre éin plan.',
    endre: 'Innleiing og veg', endreInnledning: 'Innleiing', endreFelter: { innledning: 'Innleiing', kjede: 'Vegen til vedtak' }, kjedehjelp: 'De kan byte veg mens planen er eit utkast.',
  },
  tiltak: {
    taMed: 'Ta med eit tiltak', endre: (navn) => `${navn} i planen`, knapp: 'Lagre', taMedKnapp: 'Ta med i planen', felter: { tiltakId: 'Tiltak', grep: 'Kva gjer planen med det?', omtale: 'Kva seier planen om det?' },
    velg: 'Vel tiltak', velgGrep: 'Vel grep', alleErMed: 'Alle tiltaka er med i planen. Nye tiltak lagar de på sida for tiltak.',
    linjer: 'Budsjettlinjene til tiltaket følgjer med av seg sjølve.',
  },
  steg: {
    felter: { merknad: 'Merknad', status: 'Planen er', innledning: 'Innleiing' }, merknadhjelp: 'Blir ståande i historia til planen, til dømes kva møte planen skal til.',
    behandling: {
      tittel: (aar) => `Send planen for ${aar} til behandling`, knapp: 'Send til behandling',
      skjer: (organ) => `Planen blir merkt som til behandling hos ${inne(organ)}. Løftet sender ingenting på e-post: papira går i saksgangen som elles.`,
      angre: 'Planen kan framleis endrast, og du kan trekke planen tilbake fram til vedtaket.',
      advarsler: (antall) => (antall === 1 ? 'Det er éin ting å passe på i planen. Sjå øvst på sida.' : `Det er ${antall} ting å passe på i planen. Sjå øvst på sida.`),
    },
    trekk: { tittel: (aar) => `Trekk planen for ${aar} tilbake`, knapp: 'Trekk tilbake', skjer: 'Planen blir eit utkast igjen. Ingenting i planen blir endra.', angre: 'Planen kan sendast på nytt når som helst.' },
    send: {
      tittel: (aar) => `Send planen for ${aar} vidare`, knapp: 'Før som sendt',
      skjer: (organ) => `Planen blir merkt som sendt til ${inne(organ)}. Løftet sender ingenting sjølv: send planen slik de pleier, og før det her.`, angre: 'Det kan ikkje angrast. Neste steg er å registrere svaret.',
    },
  },
  vedtak: {
    tittel: (aar) => `Registrer vedtak om planen for ${aar}`, knapp: 'Registrer vedtaket',
    tekst: 'Vedtaket er gjort i eit møte og journalført i arkivet. Her skriv du det inn.',
    felter: { organ: 'Kven vedtok det?', utfall: 'Kva blei vedteke?', dato: 'Dato for vedtaket', saksnummer: 'Saksnummer', merknad: 'Endringar, vilkår eller anna organet sa', status: 'Planen er', innledning: 'Innleiing' },
    forOrganet: (organ) => `Du registrerer det for ${inne(organ)}.`,
    organhjelp: 'Organet slik de kallar det.', datohjelp: 'La feltet stå tomt når datoen ikkje er oppgitt.', velgUtfall: 'Vel utfall',
    skjer: {
      vedtatt: (sum, antall) => `Då blir planen vedteken med det innhaldet som står der no. Budsjettet blir låst, og ${sum}\u00a0kr blir fordelt på ${antall === 1 ? 'éi budsjettlinje' : `${antall} budsjettlinjer`} i hovudboka. Det kan ikkje angrast. Skal noko endrast seinare, lagar de ei ny utgåve.`,
      endringer: 'Endringane organet gjorde, må vere førte i planen først: det er innhaldet som står der no, som blir vedteke.',
      utkast: 'Planen går tilbake til utkast, med vedtaket i historia. Ingenting blir låst, og planen kan sendast på nytt.',
      til_behandling: 'Planen blir verande der, med vedtaket i historia. Ingenting blir låst.',
    },
    stanser: 'Linjene bruker meir av eit tilskot enn det har. Vedtaket kan ikkje registrerast før det er retta; sjå «Å passe på».',
    registrert: 'Vedtaket er registrert', leggVed: 'Legg ved saka eller protokollen no, eller gjer det seinare under «Vedtak» på sida.', ferdig: 'Ferdig', vedtaket: 'vedtaket',
    paa: { tittel: 'Før på opplysningar om vedtaket', knapp: 'Lagre', tekst: (organ, utfall) => `${organ}: ${utfall.toLowerCase()}. Organ og utfall står.`, felter: { dato: 'Dato for vedtaket', saksnummer: 'Saksnummer', merknad: 'Merknad' } },
  },
  svar: {
    tittel: (aar) => `Registrer svar på planen for ${aar}`, knapp: 'Registrer svaret',
    felter: { svar: 'Kva svarte dei?', kommentar: 'Kva sa dei?', brev: 'Det finst eit svarbrev', organ: 'Kven har skrive brevet?', dato: 'Dato på brevet', saksnummer: 'Referanse på brevet', status: 'Planen er' },
    velg: 'Vel svar', godkjent: 'Planen er godkjend', retur: 'Planen er i retur', kommentarhjelp: 'Det dei vil ha endra. Den nye utgåva begynner med det.',
    skjer: { godkjent: 'Planen blir ståande som godkjend, og kan endrast med ei ny utgåve.', retur: 'Planen blir ståande som vedteken, men i retur. Så lagar de ei ny utgåve, som må vedtakast på nytt.' },
    angre: 'Svaret kan ikkje angrast.',
  },
  utgave: {
    tittel: (aar, nr) => `Lag utgåve ${nr} av planen for ${aar}`, knapp: 'Lag ny utgåve',
    tekst: 'Den nye utgåva begynner som eit utkast med det same innhaldet, og budsjettet for året blir opna for endring. Pengane som alt er fordelte, blir liggande på linjene til den nye utgåva er vedteken. Den førre blir ståande slik planen blei vedteken då, merkt som erstatta. Det kan ikkje angrast: den nye utgåva må vedtakast før året har ein plan som gjeld.',
  },
  nesteAar: {
    ikkeMed: 'Ikkje med', iAar: (aar, grep, sum) => `I ${aar}: ${grep}, ${sum ?? 'utan budsjettlinje'}`,
    aarets: (aar) => `Tiltaka i planen for ${aar}`, andre: 'Tiltak som ikkje er med i år', andreTekst: (antall) => `${tiltak(antall)} til kan takast med`,
    slik: 'Det som blir vidareført eller skalert, får med seg budsjettlinjene, med beløpa som forslag. Av dei andre følgjer berre tiltaket med.',
    med: (antall, ute) => `${tiltak(antall)} blir med${ute > 0 ? `, ${ute} ikkje` : ''}.`, linjer: (antall, sum) => `Linjene til ${antall === 1 ? 'eitt av dei' : `${antall} av dei`} følgjer med, til saman ${sum}\u00a0kr som forslag.`, utenLinjer: 'Ingen budsjettlinjer følgjer med.',
    ingen: 'Ingen tiltak er valde. Då får du eit tomt utkast.', skjer: (aar) => `Planen for ${aar} blir eit utkast med den vegen til vedtak som er vald under innstillingar, elles den same som i år. Planen for i år blir ikkje endra.`, knapp: (aar) => `Start planen for ${aar}`,
    forslag: 'Vala er forslag ut frå korleis det går med tiltaka. Sjå over kvart av dei.',
  },
};

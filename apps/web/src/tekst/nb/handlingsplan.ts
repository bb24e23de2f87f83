import type { Planadvarselkode, Plangrep, Planstatus } from '../../generated/graphql.ts';
import { ui } from './ui.ts';

const tiltak = (antall: number) => (antall === 1 ? 'ett tiltak' : `${antall} tiltak`);
const linjer = (antall: number) => (antall === 1 ? 'én budsjettlinje' : `${antall} budsjettlinjer`);
/** Kilden sier ikke alltid hvem som vedtok. */
const organet = (organ: string) => (organ.toLowerCase() === 'ikke oppgitt' ? 'Organ ikke oppgitt' : organ);
const foersteStor = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

export const handlingsplan = {
  tittel: (aar: number) => `Handlingsplan ${aar}`,
  tittelUtenAar: 'Handlingsplan',
  aarsvalg: 'Velg år',
  // Står rett etter statusordet: «Vedtatt, utgave 2. Programleder sender den …». Serverens setning kan begynne med det samme ordet.
  tilstand: (status: string, utgave: number | null, neste: string | null) => {
    const videre = neste?.startsWith(status) ? neste.slice(status.length) : neste && `. ${neste}`;
    return utgave === null ? (videre ?? '.') : `, utgave ${utgave}${videre?.startsWith('.') ? videre : videre ? `,${videre}` : '.'}`;
  },
  nyPlan: 'Ny plan for et annet år',

  ingen: {
    tittel: 'Ingen handlingsplan ennå',
    tekst: 'Handlingsplanen sier hva dere skal gjøre i et år, og for hvilke penger. Her følger dere den fra utkast til vedtak, og det som er vedtatt, står slik det ble vedtatt.',
    kanIkke: 'Når programlederen har begynt på en plan, ser du den her.',
    begynn: 'Lag den første planen',
  },
  ikkeForAaret: {
    tittel: (aar: number) => `Ingen handlingsplan for ${aar}`,
    tekst: 'Du kan begynne på en tom plan, eller ta med tiltak og budsjettlinjer fra året før.',
    kanIkke: 'Det finnes ingen plan for dette året som du kan se.',
    utgave: (nr: number, aar: number) => `Det finnes ingen utgave ${nr} av planen for ${aar} som du kan se.`,
    nyeste: (aar: number) => `Se planen for ${aar}`,
    begynn: (aar: number) => `Lag plan for ${aar}`,
    fraAaretFoer: (aar: number) => `Begynn fra planen for ${aar}`,
  },

  gammelUtgave: (nr: number) => `Dette er utgave ${nr}, slik den ble vedtatt. Den er erstattet av en nyere.`,
  visNyeste: 'Se den nyeste utgaven',
  retur: 'Planen kom i retur med dette',
  returFoer: 'Den forrige utgaven kom i retur med dette',

  veien: {
    tittel: 'Hvor planen er', gjort: 'Gjort', naa: 'Her er planen nå', neste: 'Neste', senere: 'Senere',
    datoIkkeOppgitt: 'dato ikke oppgitt', ikkeFoert: 'ikke ført her', organ: organet,
  },

  pass: {
    tittel: 'Å passe på',
    stanser: 'Det øverste må rettes før vedtaket kan registreres. Resten hindrer ingen i å gå videre.',
    hindrerIkke: 'Ingenting av dette hindrer dere i å gå videre.',
    hva: {
      mer_budsjettert_enn_tilskuddet: (antall) => (antall === 1 ? 'Linjene bruker mer av et tilskudd enn det har' : `Linjene bruker mer av ${antall} tilskudd enn de har`),
      kdd_uten_erklaering: (antall) => `${antall === 1 ? 'Én linje' : `${antall} linjer`} har midler fra departementet, og ingen har erklært at de ikke går til ordinær drift`,
      tiltak_uten_linjer: (antall) => `${foersteStor(tiltak(antall))} er med i planen uten noen budsjettlinje`,
      linje_uten_tiltak: (antall) => `${foersteStor(linjer(antall))} hører ikke til noe tiltak`,
      linje_utenfor_planen: (antall) => `${foersteStor(linjer(antall))} hører til et tiltak som ikke er med i planen`,
      tiltak_uten_tema: (antall) => `${foersteStor(tiltak(antall))} har ikke noe nasjonalt tema. Det trengs når planen skal deles med nettverket`,
    } satisfies Record<Planadvarselkode, (antall: number) => string> as Record<Planadvarselkode, (antall: number) => string>,
    tiltaket: 'tiltaket',
  },

  kortSagt: {
    tittel: 'Hva vi har bestemt', tittelUtkast: 'Hva planen sier nå',
    setning: (aar: number, antallTiltak: number, antallLinjer: number, sum: string) => `I ${aar} er det ${tiltak(antallTiltak)} og ${linjer(antallLinjer)}, til sammen ${sum}\u00a0kr.`,
    deler: (kdd: string, eksternt: string) => `${kdd}\u00a0kr er fra departementet (KDD), og ${eksternt}\u00a0kr er eksterne midler.`,
    bareKdd: 'Alt er fra departementet (KDD).', bareEksternt: 'Alt er eksterne midler.',
    utenPenger: (aar: number, antallTiltak: number) => `I ${aar} er det ${tiltak(antallTiltak)}. Ingen penger er budsjettert ennå.`,
    vedtatt: 'Slik står det i vedtaket. Det endres ikke av at tiltak og budsjett endres senere.',
    naa: 'Slik er tiltakene og budsjettet nå. Det fryses når planen er vedtatt.',
    perOmraade: 'Per innsatsområde', omraade: 'Innsatsområde', kdd: 'KDD', eksternt: 'Eksterne midler', sum: 'Sum', iAlt: 'I alt',
    perGiver: 'Per giver', giver: 'Giver', beloep: 'Gir alene', felles: 'Sammen med andre', gir: 'Gir', sammen: (navn: string) => `${navn}, sammen`,
    fellesForklart: 'Der flere gir sammen, er fordelingen mellom dem ikke kjent. Beløpet står på egen rad, og er med i summen bare én gang.',
    diagram: (aar: number) => `Budsjett per innsatsområde i ${aar}`, fil: (aar: number) => `handlingsplan-${aar}`, enhet: 'Beløp i kroner.',
  },

  innledning: { tittel: 'Innledning', tom: 'Innledningen er ikke skrevet ennå.', rediger: 'Rediger innledningen', redigerMedKjede: 'Rediger innledning og vei', vei: 'Veien til vedtak' },

  tiltak: {
    tittel: 'Tiltakene', taMed: 'Ta med et tiltak', navn: 'Tiltak', grep: 'Grep', kdd: 'KDD', eksternt: 'Eksterne midler', sum: 'Sum', valg: 'Valg', enhet: 'Beløp i kroner.',
    utenInnsatsomraade: 'Uten innsatsområde', utenLinje: 'Ingen penger i planen', endre: (navn: string) => `Endre det planen sier om ${navn}`, taUt: (navn: string) => `Ta ${navn} ut av planen`,
    taMedHva: (navn: string) => `Ta med ${navn}`,
    antall: {
      nytt: (antall) => (antall === 1 ? 'Ett er nytt' : `${antall} er nye`), viderefoeres: (antall) => `${antall} videreføres`, skaleres: (antall) => `${antall} skaleres`,
      utsettes: (antall) => `${antall} utsettes`, stoppes: (antall) => `${antall} stoppes`,
    } satisfies Record<Plangrep, (antall: number) => string> as Record<Plangrep, (antall: number) => string>,
    ingen: 'Ingen tiltak er med i planen ennå', ingenTekst: 'Velg tiltakene planen skal handle om, og hva den gjør med hvert av dem: begynner, viderefører, skalerer, utsetter eller stopper.',
    taUtTittel: (navn: string) => `Ta ${navn} ut av planen`, taUtTekst: 'Tiltaket og budsjettlinjene blir stående. Det er bare planen som ikke lenger handler om det. Rett etterpå kan du angre.', taUtKnapp: 'Ta ut av planen',
    tattUt: (navn: string) => `${navn} er tatt ut av planen.`,
  },

  linjer: {
    tittel: 'Budsjettlinjene', navn: 'Budsjettlinje', tiltak: 'Tiltak', giver: 'Penger fra', kdd: 'KDD', eksternt: 'Eksterne midler', sum: 'Sum', enhet: 'Beløp i kroner.', utenTiltak: 'hører ikke til noe tiltak',
    ingen: 'Ingen budsjettlinjer for året', ingenTekst: 'Linjene i årets budsjett hører med i planen. De lages i økonomien.', tilOekonomi: 'Endre linjene i økonomien', seOekonomi: 'Se bruk og hva som er igjen',
    ikkeOppgitt: 'Giveren er ikke oppgitt', sammen: (givere: string) => `${givere} sammen`, ingenPenger: 'ingen penger ennå', iAlt: (sum: string) => `Til sammen ${sum}\u00a0kr`,
  },

  forskjeller: {
    tittel: (utgave: number) => `Endret siden utgave ${utgave}`, ingen: 'Ingenting er endret ennå.', del: 'Hva', endring: 'Endring', fra: 'Før', til: 'Nå', tom: '(tomt)',
    hva: { TILTAK: 'Tiltak', LINJE: 'Budsjettlinje', POST: 'Penger', INNLEDNING: 'Innledning' },
    slag: { ny: 'Ny', fjernet: 'Tatt ut', endret: 'Endret' },
    felt: { grep: 'grep', omtale: 'omtale', navn: 'navn', innsatsomraade: 'innsatsområde', tiltak: 'tiltak', kostnadsart: 'kostnadsart', ikkeOrdinaerDrift: 'erklært ikke ordinær drift', beloep: 'beløp', givere: 'givere', innledning: 'tekst' } as Record<string, string>,
    endretFelt: (felt: string) => `Endret: ${felt}`,
    setning: (nye: number, endret: number, tattUt: number) =>
      `${ui.liste([nye > 0 && `${nye} ${nye === 1 ? 'ny' : 'nye'}`, endret > 0 && `${endret} ${endret === 1 ? 'endret' : 'endrede'}`, tattUt > 0 && `${tattUt} tatt ut`].filter((del) => del !== false))}.`,
    kroner: (beloep: string) => `${beloep}\u00a0kr`,
  },

  historie: {
    tittel: 'Planens historie', utgaver: 'Utgaver',
    steg: {
      begynt: 'Planen ble begynt', lestInn: (status: string) => `Lest inn som ${status.toLowerCase()}`, til_behandling: 'Sendt til behandling', trukket: 'Trukket tilbake til utkast', tilUtkast: 'Gikk tilbake til utkast',
      blir: 'Tatt opp, og er fortsatt til behandling', vedtatt: 'Vedtatt', sendt: 'Sendt videre', godkjent: 'Godkjent', returnert: 'Kom i retur', erstattet: 'Erstattet av en ny utgave',
    },
    foert: (hvem: string, dag: string) => `Ført av ${hvem}, ${dag}`, lestInnDag: (dag: string) => `Lest inn fra fil ${dag}`,
    vedtak: (organ: string, utfall: string, dato: string | null, sak: string | null) => `${organet(organ)}: ${utfall.toLowerCase()}, ${dato ?? 'dato ikke oppgitt'}${sak ? `, sak ${sak}` : ''}.`,
    utgaveValg: (nr: number, status: string, vedtatt: string | null) => `Utgave ${nr}: ${status.toLowerCase()}${vedtatt ? `, vedtatt ${vedtatt}` : ''}`,
    duSerDenne: 'du ser denne',
  },

  vedtak: {
    tittel: 'Vedtak', ingen: 'Ingen vedtak om planen er ført inn ennå.', andre: 'Andre vedtak kommunen har ført inn', ingenAndre: 'Det er ingen andre vedtak.',
    dato: 'Dato', saksnummer: 'Saksnummer', merknad: 'Merknad', ikkeOppgitt: 'Ikke oppgitt', foerPaa: (organ: string, utfall: string) => `Før på opplysninger om vedtaket. ${organet(organ)}: ${utfall.toLowerCase()}`, overskrift: (organ: string, utfall: string) => (organ.toLowerCase() === 'ikke oppgitt' ? `${utfall}, organ ikke oppgitt` : `${organ}: ${utfall.toLowerCase()}`), foerPaaKnapp: 'Før på opplysninger',
    navn: (dato: string | null) => (dato ? `vedtaket ${dato}` : 'vedtaket'),
  },

  handling: {
    sendTilBehandling: 'Send til behandling', trekkFraBehandling: 'Trekk tilbake', registrerPlanvedtak: 'Registrer vedtak', sendPlan: 'Send videre', registrerSvar: 'Registrer svar', nyUtgave: 'Lag ny utgave', startNesteAar: 'Start neste år',
  } as Record<string, string>,

  gjort: {
    lagret: 'Lagret.', tilBehandling: 'Planen er sendt til behandling.', trukket: 'Planen er trukket tilbake og er et utkast igjen.', sendt: 'Planen er ført som sendt.',
    utgave: 'Den nye utgaven er begynt, og budsjettet er åpent igjen. Den forrige står slik den ble vedtatt.', svar: 'Svaret er registrert.', vedtakEndret: 'Opplysningene om vedtaket er lagret.', tiltak: 'Tiltaket er lagret i planen.',
    vedtak: {
      vedtatt: 'Vedtaket er registrert. Planen er vedtatt, budsjettet er låst, og pengene er fordelt på linjene.', utkast: 'Vedtaket er registrert. Planen er et utkast igjen.', til_behandling: 'Vedtaket er registrert. Planen er fortsatt til behandling.',
    } as Record<Planstatus, string>,
  },

  nesteAar: {
    tittel: (aar: number) => `Start planen for ${aar}`, tilbake: (aar: number) => `Tilbake til planen for ${aar}`,
    ingress: (aar: number) => `Velg hva planen for ${aar} gjør med hvert tiltak. Du får et utkast som kan endres helt til det er vedtatt.`,
    finnes: (aar: number) => `Planen for ${aar} er alt begynt`, finnesTekst: 'Et år har bare én plan. Tiltak tas med og tas ut i planen selv.', tilPlanen: (aar: number) => `Se planen for ${aar}`, kanIkke: 'Du kan ikke begynne på neste års plan herfra.',
  },
};

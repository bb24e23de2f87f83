import type { handlingsplan as nb } from '../nb/handlingsplan.ts';
import { organNavn } from './organord.ts';
import { ui } from './ui.ts';

const tiltak = (antall: number) => (antall === 1 ? 'eitt tiltak' : `${antall} tiltak`);
const linjer = (antall: number) => (antall === 1 ? 'éi budsjettlinje' : `${antall} budsjettlinjer`);
// Kjelda er på bokmål.
const organet = (organ: string) => (organ.toLowerCase() === 'ikke oppgitt' ? 'Organ ikkje oppgitt' : organ);
const foersteStor = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

export const handlingsplan: typeof nb = {
  tittel: (aar) => `Handlingsplan ${aar}`,
  tittelUtenAar: 'Handlingsplan',
  aarsvalg: 'Vel år',
  tilstand: (status, utgave, neste) => {
    const videre = neste?.startsWith(status) ? neste.slice(status.length) : neste && `. ${neste}`;
    return utgave === null ? (videre ?? '.') : `, utgåve ${utgave}${videre?.startsWith('.') ? videre : videre ? `,${videre}` : '.'}`;
  },
  nyPlan: 'Ny plan for eit anna år',

  ingen: {
    tittel: 'Ingen handlingsplan enno',
    tekst: 'Handlingsplanen seier kva de skal gjere i eit år, og for kva pengar. Her følgjer de planen frå utkast til vedtak, og det som er vedteke, står slik det blei vedteke.',
    kanIkke: 'Når programleiaren har begynt på ein plan, ser du planen her.',
    begynn: 'Lag den første planen',
  },
  ikkeForAaret: {
    tittel: (aar) => `Ingen handlingsplan for ${aar}`,
    tekst: 'Du kan begynne på ein tom plan, eller ta med tiltak og budsjettlinjer frå året før.',
    kanIkke: 'Det finst ingen plan for dette året som du kan sjå.',
    utgave: (nr, aar) => `Det finst inga utgåve ${nr} av planen for ${aar} som du kan sjå.`,
    nyeste: (aar) => `Sjå planen for ${aar}`,
    begynn: (aar) => `Lag plan for ${aar}`,
    fraAaretFoer: (aar) => `Begynn frå planen for ${aar}`,
  },

  gammelUtgave: (nr) => `Dette er utgåve ${nr}, slik planen blei vedteken då. Utgåva er erstatta av ei nyare.`,
  visNyeste: 'Sjå den nyaste utgåva',
  retur: 'Planen kom i retur med dette',
  returFoer: 'Den førre utgåva kom i retur med dette',

  veien: {
    tittel: 'Kvar planen er', gjort: 'Gjort', naa: 'Her er planen no', neste: 'Neste', senere: 'Seinare',
    datoIkkeOppgitt: 'dato ikkje oppgitt', ikkeFoert: 'ikkje ført her', organ: (organ) => organet(organNavn(organ)),
  },

  pass: {
    tittel: 'Å passe på',
    stanser: 'Det øvste må rettast før vedtaket kan registrerast. Resten hindrar ingen i å gå vidare.',
    hindrerIkke: 'Ingenting av dette hindrar dykk i å gå vidare.',
    hva: {
      mer_budsjettert_enn_tilskuddet: (antall) => (antall === 1 ? 'Linjene bruker meir av eit tilskot enn det har' : `Linjene bruker meir av ${antall} tilskot enn dei har`),
      kdd_uten_erklaering: (antall) => `${antall === 1 ? 'Éi linje' : `${antall} linjer`} har midlar frå departementet, og ingen har erklært at dei ikkje går til ordinær drift`,
      tiltak_uten_linjer: (antall) => `${foersteStor(tiltak(antall))} er med i planen utan noka budsjettlinje`,
      linje_uten_tiltak: (antall) => `${foersteStor(linjer(antall))} høyrer ikkje til noko tiltak`,
      linje_utenfor_planen: (antall) => `${foersteStor(linjer(antall))} høyrer til eit tiltak som ikkje er med i planen`,
      tiltak_uten_tema: (antall) => `${foersteStor(tiltak(antall))} har ikkje noko nasjonalt tema. Det trengst når planen skal delast med nettverket`,
    },
    tiltaket: 'tiltaket',
  },

  kortSagt: {
    tittel: 'Kva vi har bestemt', tittelUtkast: 'Kva planen seier no',
    setning: (aar, antallTiltak, antallLinjer, sum) => `I ${aar} er det ${tiltak(antallTiltak)} og ${linjer(antallLinjer)}, til saman ${sum}\u00a0kr.`,
    deler: (kdd, eksternt) => `${kdd}\u00a0kr er frå departementet (KDD), og ${eksternt}\u00a0kr er eksterne midlar.`,
    bareKdd: 'Alt er frå departementet (KDD).', bareEksternt: 'Alt er eksterne midlar.',
    utenPenger: (aar, antallTiltak) => `I ${aar} er det ${tiltak(antallTiltak)}. Ingen pengar er budsjetterte enno.`,
    vedtatt: 'Slik står det i vedtaket. Det blir ikkje endra av at tiltak og budsjett blir endra seinare.',
    naa: 'Slik er tiltaka og budsjettet no. Det blir frose når planen er vedteken.',
    perOmraade: 'Per innsatsområde', omraade: 'Innsatsområde', kdd: 'KDD', eksternt: 'Eksterne midlar', sum: 'Sum', iAlt: 'I alt',
    perGiver: 'Per givar', giver: 'Givar', beloep: 'Gir åleine', felles: 'Saman med andre', gir: 'Gir', sammen: (navn) => `${navn}, saman`,
    fellesForklart: 'Der fleire gir saman, er fordelinga mellom dei ikkje kjend. Beløpet står på eiga rad, og er med i summen berre éin gong.',
    diagram: (aar) => `Budsjett per innsatsområde i ${aar}`, fil: (aar) => `handlingsplan-${aar}`, enhet: 'Beløp i kroner.',
  },

  innledning: { tittel: 'Innleiing', tom: 'Innleiinga er ikkje skriven enno.', rediger: 'Rediger innleiinga', redigerMedKjede: 'Rediger innleiing og veg', vei: 'Vegen til vedtak' },

  tiltak: {
    tittel: 'Tiltaka', taMed: 'Ta med eit tiltak', navn: 'Tiltak', grep: 'Grep', kdd: 'KDD', eksternt: 'Eksterne midlar', sum: 'Sum', valg: 'Val', enhet: 'Beløp i kroner.',
    utenInnsatsomraade: 'Utan innsatsområde', utenLinje: 'Ingen pengar i planen', endre: (navn) => `Endre det planen seier om ${navn}`, taUt: (navn) => `Ta ${navn} ut av planen`,
    taMedHva: (navn) => `Ta med ${navn}`,
    antall: {
      nytt: (antall) => (antall === 1 ? 'Eitt er nytt' : `${antall} er nye`), viderefoeres: (antall) => `${antall} blir ${antall === 1 ? 'vidareført' : 'vidareførte'}`, skaleres: (antall) => `${antall} blir ${antall === 1 ? 'skalert' : 'skalerte'}`,
      utsettes: (antall) => `${antall} blir ${antall === 1 ? 'utsett' : 'utsette'}`, stoppes: (antall) => `${antall} blir stoppa`,
    },
    ingen: 'Ingen tiltak er med i planen enno', ingenTekst: 'Vel tiltaka planen skal handle om, og kva planen gjer med kvart av dei: begynner, vidarefører, skalerer, utset eller stoppar.',
    taUtTittel: (navn) => `Ta ${navn} ut av planen`, taUtTekst: 'Tiltaket og budsjettlinjene blir ståande. Det er berre planen som ikkje lenger handlar om det. Rett etterpå kan du angre.', taUtKnapp: 'Ta ut av planen',
    tattUt: (navn) => `${navn} er teke ut av planen.`,
  },

  linjer: {
    tittel: 'Budsjettlinjene', navn: 'Budsjettlinje', tiltak: 'Tiltak', giver: 'Pengar frå', kdd: 'KDD', eksternt: 'Eksterne midlar', sum: 'Sum', enhet: 'Beløp i kroner.', utenTiltak: 'høyrer ikkje til noko tiltak',
    ingen: 'Ingen budsjettlinjer for året', ingenTekst: 'Linjene i budsjettet for året høyrer med i planen. De lagar dei i økonomien.', tilOekonomi: 'Endre linjene i økonomien', seOekonomi: 'Sjå bruk og kva som er igjen',
    ikkeOppgitt: 'Givaren er ikkje oppgitt', sammen: (givere) => `${givere} saman`, ingenPenger: 'ingen pengar enno', iAlt: (sum) => `Til saman ${sum}\u00a0kr`,
  },

  forskjeller: {
    tittel: (utgave) => `Endra sidan utgåve ${utgave}`, ingen: 'Ingenting er endra enno.', del: 'Kva', endring: 'Endring', fra: 'Før', til: 'No', tom: '(tomt)',
    hva: { TILTAK: 'Tiltak', LINJE: 'Budsjettlinje', POST: 'Pengar', INNLEDNING: 'Innleiing' },
    slag: { ny: 'Ny', fjernet: 'Teke ut', endret: 'Endra' },
    felt: { grep: 'grep', omtale: 'omtale', navn: 'namn', innsatsomraade: 'innsatsområde', tiltak: 'tiltak', kostnadsart: 'kostnadsart', ikkeOrdinaerDrift: 'erklært ikkje ordinær drift', beloep: 'beløp', givere: 'givarar', innledning: 'tekst' },
    endretFelt: (felt) => `Endra: ${felt}`,
    setning: (nye, endret, tattUt) =>
      `${ui.liste([nye > 0 && `${nye} ${nye === 1 ? 'ny' : 'nye'}`, endret > 0 && `${endret} endra`, tattUt > 0 && `${tattUt} ${tattUt === 1 ? 'teke ut' : 'tekne ut'}`].filter((del) => del !== false))}.`,
    kroner: (beloep) => `${beloep}\u00a0kr`,
  },

  historie: {
    tittel: 'Historia til planen', utgaver: 'Utgåver',
    steg: {
      begynt: 'Arbeidet med planen begynte', lestInn: (status) => `Lesen inn som ${status.toLowerCase()}`, til_behandling: 'Sendt til behandling', trukket: 'Trekt tilbake til utkast', tilUtkast: 'Gjekk tilbake til utkast',
      blir: 'Teken opp, og er framleis til behandling', vedtatt: 'Vedteken', sendt: 'Sendt vidare', godkjent: 'Godkjend', returnert: 'Kom i retur', erstattet: 'Erstatta av ei ny utgåve',
    },
    foert: (hvem, dag) => `Ført av ${hvem}, ${dag}`, lestInnDag: (dag) => `Lesen inn frå fil ${dag}`,
    vedtak: (organ, utfall, dato, sak) => `${organet(organ)}: ${utfall.toLowerCase()}, ${dato ?? 'dato ikkje oppgitt'}${sak ? `, sak ${sak}` : ''}.`,
    utgaveValg: (nr, status, vedtatt) => `Utgåve ${nr}: ${status.toLowerCase()}${vedtatt ? `, vedteken ${vedtatt}` : ''}`,
    duSerDenne: 'du ser denne',
  },

  vedtak: {
    tittel: 'Vedtak', ingen: 'Ingen vedtak om planen er førte inn enno.', andre: 'Andre vedtak kommunen har ført inn', ingenAndre: 'Det er ingen andre vedtak.',
    dato: 'Dato', saksnummer: 'Saksnummer', merknad: 'Merknad', ikkeOppgitt: 'Ikkje oppgitt', foerPaa: (organ, utfall) => `Før på opplysningar om vedtaket. ${organet(organ)}: ${utfall.toLowerCase()}`, overskrift: (organ, utfall) => (organ.toLowerCase() === 'ikke oppgitt' ? `${utfall}, organ ikkje oppgitt` : `${organ}: ${utfall.toLowerCase()}`), foerPaaKnapp: 'Før på opplysningar',
    navn: (dato) => (dato ? `vedtaket ${dato}` : 'vedtaket'),
  },

  handling: {
    sendTilBehandling: 'Send til behandling', trekkFraBehandling: 'Trekk tilbake', registrerPlanvedtak: 'Registrer vedtak', sendPlan: 'Send vidare', registrerSvar: 'Registrer svar', nyUtgave: 'Lag ny utgåve', startNesteAar: 'Start neste år',
  },

  gjort: {
    lagret: 'Lagra.', tilBehandling: 'Planen er sendt til behandling.', trukket: 'Planen er trekt tilbake og er eit utkast igjen.', sendt: 'Planen er ført som sendt.',
    utgave: 'Den nye utgåva er oppretta, og budsjettet er ope igjen. Den førre står uendra.', svar: 'Svaret er registrert.', vedtakEndret: 'Opplysningane om vedtaket er lagra.', tiltak: 'Tiltaket er lagra i planen.',
    vedtak: {
      vedtatt: 'Vedtaket er registrert. Planen er vedteken, budsjettet er låst, og pengane er fordelte på linjene.', utkast: 'Vedtaket er registrert. Planen er eit utkast igjen.', til_behandling: 'Vedtaket er registrert. Planen er framleis til behandling.',
    } as typeof nb.gjort.vedtak,
  },

  nesteAar: {
    tittel: (aar) => `Start planen for ${aar}`, tilbake: (aar) => `Tilbake til planen for ${aar}`,
    ingress: (aar) => `Vel kva planen for ${aar} gjer med kvart tiltak. Du får eit utkast som kan endrast heilt til det er vedteke.`,
    finnes: (aar) => `Nokon har alt begynt på planen for ${aar}`, finnesTekst: 'Eit år har berre éin plan. Tiltak kan takast med og takast ut i planen sjølv.', tilPlanen: (aar) => `Sjå planen for ${aar}`, kanIkke: 'Du kan ikkje begynne på planen for neste år herfrå.',
  },
};

/** Teksten i én kolonne i én kommunes tabell. Finnes ingen andre steder, så et treff er en lekkasje. */
export const canary = (nummer: string, table: string, column: string) => `KANARI-${nummer}-${table.replace('_', '')}-${column.replaceAll('_', '')}`;
/** Kommunene som har kanarifugler. */
export const kommunenumre = ['3118', '3101'] as const;
export const textCanaries = /kanari-(?:3118|3101)-[\w-]+/gi;
/** Tallene: ni sifre, der kommunen står i de fem første. */
export const numberCanaries = /(?<![0-9a-f])7(?:3118|3101)\d{4}(?![0-9a-f])/gi;

/** Kolonnene som ikke får en kanarifugl, og hvorfor. En ny tekstkolonne må enten få en eller stå her. */
export const withoutText: Record<string, string> = {
  'styringsdokument.type': 'lukket liste', 'styringsdokument.status': 'lukket liste', 'suksessfaktor.type': 'lukket liste',
  'omraade.innbyggere_presisjon': 'lukket liste', 'resultat.presisjon': 'lukket liste', 'resultat.omfang': 'lukket liste',
  'tiltak.status': 'lukket liste', 'tiltak.aarsak_kode': 'lukket liste',
  'statusendring.fra_status': 'status fra lista; skjemaet lukker den', 'statusendring.til_status': 'status fra lista; skjemaet lukker den',
  'statusendring.aarsak_kode': 'årsak fra lista; skjemaet lukker den',
  'vedtak.utfall': 'lukket liste', 'finansieringskilde.art': 'lukket liste', 'tilskudd.tilskuddsaar': 'et år', 'tilskudd.kolonne': 'lukket liste',
  'budsjettlinje.kostnadsart': 'lukket liste', 'forbruk.ord': 'lukket liste', 'overfoering.status': 'lukket liste', 'overfoering.aarsakskode': 'årsak fra lista; skjemaet lukker den',
  'postering.type': 'regelen om kontoene lukker den', 'postering.fra_konto': 'lukket liste', 'postering.til_konto': 'lukket liste', 'saldo.konto': 'regelen om sidene lukker den',
  'handlingsplan.status': 'lukket liste', 'handlingsplan.kjede': 'lukket liste', 'innstilling.plankjede': 'lukket liste', 'innstilling.vedtaksorgan': 'må være organet vedtaket føres for', 'plantiltak.grep': 'lukket liste',
  'planhendelse.fra_status': 'status fra lista; skjemaet lukker den', 'planhendelse.til_status': 'status fra lista; skjemaet lukker den',
  'indikator.utgangspresisjon': 'lukket liste', 'indikator.prioritet': 'lukket liste', 'indikatordefinisjon.retning': 'lukket liste', 'indikatordefinisjon.nivaa': 'lukket liste', 'indikatordefinisjon.telling': 'lukket liste',
  'maaleperiode.status': 'lukket liste', 'periodehendelse.fra_status': 'status fra lista; skjemaet lukker den', 'periodehendelse.til_status': 'status fra lista; skjemaet lukker den',
  'maaling.presisjon': 'lukket liste', 'maaling.omfang': 'lukket liste', 'maaling.endring_presisjon': 'lukket liste', 'maalbelegg.slag': 'lukket liste', 'virkningsledd.slag': 'lukket liste', 'virkningsledd.grad': 'lukket liste', 'leddbelegg.slag': 'lukket liste',
  'paamelding.rolle': 'lukket liste',
  'fordelingsvern.status': 'lukket liste', 'fordelingsvern.struktur': 'tom til vernet er ferdig',
  'bestilt_tabell.enhet': 'lukket liste', 'bestilt_tabell.nivaa': 'lukket liste', 'bestilt_tabell.seriekode': 'koden til en offentlig serie, lik for alle', 'tabellutgave.kontrollsum': 'sha256 av tallene', 'tabelltall.omraadekode': 'tom når tallet er for et område', 'tabelltall.flagg': 'lukket liste',
  'undersoekelsesrunde.runde': 'lukket liste', 'delt_undersoekelse.runde': 'lukket liste', 'uttakshendelse.hendelse': 'lukket liste', 'uttakshendelse.sha256': 'sha256 av pakken', 'uttakshendelse.omfang': 'koder og år',
  'fasekryss.punkt_kode': 'koden til et punkt i veiviseren, lik for alle',
  'fil.type': 'lukket liste', 'innsyn.rom': 'lukket liste', 'innsyn.innsynsrom': 'lukket liste', 'innsynsmelding.innsynsrom': 'lukket liste', 'innsynsmelding.hendelse': 'lukket liste', 'lesing.firma': 'bare for dem som evaluerer', 'lesing.utvalg': 'årstall, periode eller dag',
  'barriere.art': 'lukket liste', 'barriere.loesningseier': 'lukket liste', 'barriere.status': 'lukket liste', 'barrierehendelse.fra_status': 'status fra lista', 'barrierehendelse.til_status': 'status fra lista',
  'barrierebidrag.art': 'lukket liste', 'barrierebidrag.loesningseier': 'lukket liste',
  'deling.type': 'lukket liste', 'deling.mottaker': 'lukket liste', 'delt_forbruk.tema': 'lukket liste', 'delt_forbruk.giverart': 'lukket liste', 'deling.innbyggere_presisjon': 'lukket liste', 'delt_beloep.tema': 'lukket liste', 'delt_beloep.giverart': 'lukket liste', 'delt_tiltak.tema': 'lukket liste', 'delt_tiltak.status': 'status fra lista; prøvd for seg',
  'delt_indikator.retning': 'lukket liste', 'delt_indikator.nivaa': 'lukket liste', 'delt_indikator.telling': 'lukket liste', 'delt_indikator.omfang': 'lukket liste', 'delt_indikator.presisjon': 'lukket liste',
  'erfaring.art': 'lukket liste', 'erfaring.fase': 'lukket liste', 'erfaring.utfall': 'lukket liste', 'erfaring.aarsak_kode': 'lukket liste', 'erfaring.deltakere_presisjon': 'lukket liste', 'erfaring.kostnad_presisjon': 'lukket liste',
  'erfaring.innsats': 'lukket liste', 'erfaring.overfoerbarhet': 'lukket liste', 'erfaring.kontaktrolle': 'lukket liste',
  'tilpasning.beholdt': 'lukket liste', 'tilpasning.rolle': 'lukket liste',
  'erfaringsbilde.samtykke': 'lukket liste',
  'erfaringsvedlegg.type': 'lukket liste', 'erfaringsvedlegg.fjernet': 'lukket liste', 'erfaringsvedlegg.merknader': 'lukket liste',
  'lukking.slag': 'lukket liste', 'belegg.slag': 'lukket liste', 'sitat.kilde': 'lukket liste', 'anbefalingsmottaker.slag': 'lukket liste', 'anbefalingssvar.svar': 'lukket liste', 'anbefalingssvar.status': 'lukket liste',
  'leveransedokument.type': 'lukket liste', 'leveransemerknad.rolle': 'lukket liste', 'avtalelogg.navn': 'navnet på den som evaluerer', 'avtalesvar.svar': 'lukket liste', 'avtalesvar.kontrollsum': 'sha256 av dokumentet', 'erfaringsspoersmaal.rolle': 'lukket liste', 'erfaringssvar.rolle': 'lukket liste', 'erfaringstakk.rolle': 'lukket liste',
  'forslagssvar.svar': 'lukket liste', 'erfaring.status': 'lukket liste', 'erfaringsutgave.art': 'lukket liste', 'erfaringsutgave.fase': 'lukket liste', 'erfaringsutgave.utfall': 'lukket liste', 'erfaringsutgave.aarsak_kode': 'lukket liste', 'erfaringsutgave.deltakere_presisjon': 'lukket liste',
  'erfaringssoek.status': 'lukket liste', 'erfaringssoek.art': 'lukket liste', 'erfaringssoek.tema': 'lukket liste', 'erfaringssoek.fase': 'lukket liste', 'erfaringssoek.utfall': 'lukket liste', 'erfaringssoek.kostnadsklasse': 'lukket liste',
  'erfaringssoek.maalgrupper': 'den samme som i utgaven', 'erfaringssoek.ord': 'ordene i utgaven, foldet',
  'erfaringsutgave.kostnad_presisjon': 'lukket liste', 'erfaringsutgave.innsats': 'lukket liste', 'erfaringsutgave.overfoerbarhet': 'lukket liste', 'erfaringsutgave.kontaktrolle': 'lukket liste', 'erfaringsutgave.kontrollsum': 'sha256 av resten',
};

/** Tallkolonnene uten kanarifugl, og hvorfor. */
export const withoutNumber: Record<string, string> = {
  kommune_id: 'muren selv', avtalerom: 'muren selv', aar_fra: 'et år', aar_til: 'et år', 'innsynsmelding.antall_personer': 'telles', versjon: 'teller: må stemme i hver endring', 'logg.nr': 'teller i kjeden',
  'tabellutgave.nr': 'teller', 'tabellutgave.desimaler': 'høyst 2', 'tabellutgave.antall': 'telles',
  'undersoekelse.grense': 'høyst 100', 'delt_undersoekelse.grense': 'høyst 100', 'innsyn.uttaksgrense': 'høyst 100', 'uttakshendelse.stoerrelse': 'størrelsen på pakken',
  'innstilling.deler_planer_liste': 'nummeret på en liste', 'innstilling.deler_resultater_liste': 'nummeret på en liste', 'fordeling.grense': 'høyst 100', 'fordelingsvern.grense': 'høyst 100', 'delt_fordeling.grense': 'høyst 100', 'fordelingsvern.periodeversjon': 'teller',
  'programrolle.stillingsprosent': 'høyst 1000', 'programrolle.loenn_fra_satsingen_prosent': 'høyst 100',
  aar: 'et år', fra_aar: 'et år', til_aar: 'et år', 'handlingsplan.utgave': 'teller', 'deling.utgave': 'teller', 'indikatordefinisjon.utgave': 'teller', 'delt_indikator.definisjonsutgave': 'teller', 'maaleperiode.utgave': 'teller', 'periodehendelse.utgave': 'teller', 'indikator.maalaar': 'et år', 'faseplass.fase_nr': 'en av fem faser', 'paamelding.antall': 'høyst 200', 'sesjonsnotat.delt_versjon': 'versjonen som er delt', nettverk_id: 'muren selv',
  'barrierebidrag.antall_tiltak': 'telles opp i saken', 'egeninnsats.timer': 'høyst en million', 'egeninnsats.stillingsprosent': 'høyst 10 000', 'fil.stoerrelse': 'må stemme med bitene', 'filbit.nr': 'teller: fra null',
  'erfaringsspoersmaal.erfaringseier_id': 'muren selv', 'erfaringstakk.erfaringseier_id': 'muren selv', 'erfaringsfoelging.erfaringseier_id': 'muren selv', 'erfaringssett.erfaringseier_id': 'muren selv', 'erfaringssvar.spoersmaalseier_id': 'muren selv', 'erfaringsspoersmaal.utgave': 'teller', 'erfaringssvar.utgave': 'teller',
  'tilpasning.kildeeier_id': 'muren selv', 'erfaringsopphav.kildeeier_id': 'muren selv', 'tilpasning.kilde_utgave': 'teller', 'erfaringsopphav.kilde_utgave': 'teller',
  'utgavebilde.utgave': 'teller', 'utgavevedlegg.utgave': 'teller', 'erfaringsvedlegg.stoerrelse': 'må stemme med innholdet', 'leveransedokument.stoerrelse': 'må stemme med innholdet', 'leveransedokument.leveranse_nr': 'står i planen', 'leveransemerknad.leveranse_nr': 'står i planen', 'funn.utgave': 'teller', 'funn.gjelder_kommune_id': 'muren selv', 'funn.evidensgrad': 'høyst 5', 'funnfrigivelse.utgave': 'teller', 'belegg.utgave': 'teller', 'belegg.nr': 'teller', 'sitat.fra_kommune_id': 'muren selv', 'anbefaling_funn.utgave': 'teller', 'anbefalingsmottaker.nr': 'teller', 'anbefalingsmottaker.til_kommune_id': 'muren selv', 'funntrekk.utgave': 'teller', 'funnkommentar.utgave': 'teller',
  'avtalesvar.utgave': 'teller', 'evalueringsandel.utgave': 'teller', 'andelspost.utgave': 'teller', 'andelspost.termin': 'teller',
  'erfaring.delt_utgave': 'teller', 'erfaring.evidensgrad': 'høyst 5', 'erfaring.publisert_utgave': 'teller', 'erfaring.aapen_utgave': 'teller', 'erfaring.utgave': 'teller', 'erfaringssoek.utgave': 'teller', 'erfaringssoek.evidensgrad': 'høyst 5', 'erfaringsutgave.utgave': 'teller', 'erfaringsutgave.evidensgrad': 'høyst 5',
};

import { Paragraph } from '@digdir/designsystemet-react';
import { limits, oppfoelgingsstatuser, type Oppfoelgingsstatus } from '#libs/contracts';
import { AnbefalingsarbeidDocument, FoelgOppAnbefalingDocument, FoelgOppForFylketDocument, type EnAnbefalingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iAar } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindubruk } from './funntyper.ts';

interface Valg extends Vindubruk { anbefaling: EnAnbefalingFragment; mottaker: EnAnbefalingFragment['mottakere'][number] }

/** Hvordan går det i år? Statusen og teksten går ut til partene; notatet blir hos kommunen. */
export function Oppfoelgingsskjema(valg: Valg) {
  const tekst = useSidetekst('funn');
  return <Dialogvindu tittel={tekst.knapp.foelg} lukk={valg.lukk}>{valg.mottaker.slag === 'kommune' ? <MedNotat {...valg} /> : <Skjemaet {...valg} notat={null} />}</Dialogvindu>;
}

function MedNotat(valg: Valg) {
  const spoerring = useSpoerring(AnbefalingsarbeidDocument, {}, 'Anbefalingsarbeid');
  return <Hentet spoerring={spoerring} velg={(data) => ({ notat: data.anbefalingsarbeid.find(({ anbefalingId }) => anbefalingId === valg.anbefaling.id)?.notater.find(({ aar }) => aar === iAar()) ?? null })}>{({ notat }) => <Skjemaet {...valg} notat={notat} />}</Hentet>;
}

function Skjemaet({ anbefaling, mottaker, notat, lukk, gjort }: Valg & { notat: { tekst: string; versjon: number } | null }) {
  const tekst = useSidetekst('funn');
  const [foelg, forFylket] = [useHandling(FoelgOppAnbefalingDocument), useHandling(FoelgOppForFylketDocument)];
  const [aar, egen] = [iAar(), mottaker.slag === 'kommune'];
  const naa = mottaker.aar.find((ett) => ett.aar === aar);
  return (
    <Skjema
      navn={`oppfoelging-${anbefaling.id}-${mottaker.nr}`} felter={tekst.oppfoelgingsfelter} start={{ status: naa?.status ?? '', tekst: naa?.tekst ?? '', rolle: naa?.rolle ?? '', notat: notat?.tekst ?? '' }} knapp={tekst.knapp.foelg} avbryt={lukk} ferdig={() => { gjort({ tekst: tekst.bleFulgtOpp, fokus: true }); lukk(); }}
      send={({ status, tekst: sagt, rolle, notat: skrevet }) => {
        const input = { anbefalingId: anbefaling.id, aar, status: status as Oppfoelgingsstatus, tekst: tekstEllerNull(sagt), rolle };
        return egen ? foelg({ input: { ...input, notat: tekstEllerNull(skrevet), notatversjon: notat?.versjon ?? null } }) : forFylket({ input: { ...input, mottaker: mottaker.nr } });
      }}
    >
      <Paragraph variant="long"><strong>{anbefaling.tekst}</strong></Paragraph>
      <Paragraph>{tekst.foelgTekst(aar)}</Paragraph>
      <Valgfelt navn="status" kreves tom={tekst.velgSvar} valgene={oppfoelgingsstatuser.map((status) => [status, tekst.oppfoelging[status]] as const)} />
      <Langtekstfelt navn="tekst" hjelp={tekst.gaarUt} />
      <Tekstfelt navn="rolle" kreves hjelp={tekst.rolleHjelp} maks={limits.navn} />
      {egen && <Langtekstfelt navn="notat" hjelp={tekst.gaarIkkeUt} />}
    </Skjema>
  );
}

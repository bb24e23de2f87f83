import { Paragraph } from '@digdir/designsystemet-react';
import { anbefalingsvar, limits, type Anbefalingsvar } from '#libs/contracts';
import { GodkjennSitatDocument, KommenterForFylketDocument, KommenterFunnDocument, SvarForFylketDocument, SvarPaaAnbefalingDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Funnsvarvindu, Vindubruk } from './funntyper.ts';

/** Det en part svarer: på et funn, på om et sitat kan ses, og på en anbefaling. */
export function Svarskjema({ vindu, lukk, gjort }: { vindu: Funnsvarvindu } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const [kommenter, kommenterForFylket, godkjenn, svar, forFylket] = [useHandling(KommenterFunnDocument), useHandling(KommenterForFylketDocument), useHandling(GodkjennSitatDocument), useHandling(SvarPaaAnbefalingDocument), useHandling(SvarForFylketDocument)];
  const ferdig = () => { gjort({ tekst: tekst.bleSvart, fokus: true }); lukk(); };
  const rolle = <Tekstfelt navn="rolle" kreves hjelp={tekst.rolleHjelp} maks={limits.navn} />;
  if (vindu.slag === 'kommenter') {
    const send = vindu.utgave.handlinger.includes('kommenterForFylket') ? kommenterForFylket : kommenter;
    return (
      <Dialogvindu tittel={tekst.knapp.kommenter} lukk={lukk}>
        <Skjema navn={`kommentar-${vindu.funn.id}-${vindu.utgave.utgave}`} felter={tekst.kommentarfelter} start={{ tekst: '', rolle: '' }} knapp={tekst.knapp.kommenter} avbryt={lukk} ferdig={ferdig} send={({ tekst: sagt, rolle: hvem }) => send({ input: { funnId: vindu.funn.id, utgave: vindu.utgave.utgave, tekst: tekstEllerNull(sagt), rolle: hvem } })}>
          <Paragraph variant="long"><strong>{vindu.utgave.tittel}</strong></Paragraph>
          <Paragraph>{send === kommenter ? tekst.kommenterTekst : tekst.kommenterForFylketTekst}</Paragraph>
          <Langtekstfelt navn="tekst" hjelp={tekst.kommentarHjelp} />
          {rolle}
        </Skjema>
      </Dialogvindu>
    );
  }
  if (vindu.slag === 'samtykke') {
    const { id, sitat } = vindu.belegg;
    return (
      <Dialogvindu tittel={tekst.samtykkeTittel} lukk={lukk}>
        <Skjema
          navn={`samtykke-${id}`} felter={tekst.samtykkefelter} start={{ godkjent: sitat!.samtykke ? (sitat!.samtykke.godkjent ? 'ja' : 'nei') : '', rolle: '', merknad: sitat!.samtykke?.merknad ?? '' }} knapp={tekst.knapp.svar} avbryt={lukk} ferdig={ferdig}
          send={({ godkjent, rolle: hvem, merknad }) => godkjenn({ input: { beleggId: id, versjon: sitat!.samtykke?.versjon ?? 0, godkjent: godkjent === 'ja', rolle: hvem, merknad: tekstEllerNull(merknad) } })}
        >
          <Paragraph variant="long">«{sitat!.tekst}»</Paragraph>
          <Paragraph>{tekst.samtykkeTekst}</Paragraph>
          <Valgfelt navn="godkjent" kreves tom={tekst.velgSvar} valgene={[['ja', tekst.ja], ['nei', tekst.nei]]} />
          {rolle}
          <Langtekstfelt navn="merknad" />
        </Skjema>
      </Dialogvindu>
    );
  }
  const { anbefaling, mottaker } = vindu;
  return (
    <Dialogvindu tittel={tekst.knapp.svar} lukk={lukk}>
      <Skjema
        navn={`svar-${anbefaling.id}-${mottaker.nr}`} felter={tekst.svarfelter} start={{ svar: mottaker.svar?.svar ?? '', tekst: mottaker.svar?.tekst ?? '', rolle: mottaker.svar?.rolle ?? '', dato: iDag() }} knapp={tekst.knapp.svar} avbryt={lukk} ferdig={ferdig}
        send={({ svar: valgt, tekst: hvorfor, rolle: hvem, dato }) => {
          const input = { anbefalingId: anbefaling.id, svar: valgt as Anbefalingsvar, tekst: tekstEllerNull(hvorfor), rolle: hvem, dato };
          return mottaker.slag === 'kommune' ? svar({ input }) : forFylket({ input: { ...input, mottaker: mottaker.nr } });
        }}
      >
        <Paragraph variant="long"><strong>{anbefaling.tekst}</strong></Paragraph>
        <Paragraph>{tekst.svarTekst}</Paragraph>
        <Valgfelt navn="svar" kreves tom={tekst.velgSvar} valgene={anbefalingsvar.map((ett) => [ett, tekst.svar[ett]] as const)} />
        <Langtekstfelt navn="tekst" hjelp={tekst.hvorforHjelp} />
        <Tekstfelt navn="rolle" kreves hjelp={tekst.ansvarHjelp} maks={limits.navn} />
        <Tekstfelt navn="dato" type="date" kreves />
      </Skjema>
    </Dialogvindu>
  );
}

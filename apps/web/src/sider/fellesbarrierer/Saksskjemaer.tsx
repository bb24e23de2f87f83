import { Paragraph } from '@digdir/designsystemet-react';
import { barrierearter, limits, type Barriereart } from '#libs/contracts';
import { CreateBarrieresakDocument, KnyttBidragDocument, MergeBarrieresakDocument, UpdateBarrieresakDocument, type EnBarrieresakFragment, type EtBidragFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

interface Vindu { lukk: () => void }

function Saksfelter() {
  const { art, felles: tekst } = useSidetekst('barriere');
  return (
    <>
      <Tekstfelt navn="tittel" kreves />
      <Valgfelt navn="art" kreves valgene={barrierearter.map((kode) => [kode, art[kode]])} />
      <Langtekstfelt navn="beskrivelse" hjelp={tekst.beskrivelseHjelp} />
    </>
  );
}

export function NySak({ lukk }: Vindu) {
  const { felles: tekst } = useSidetekst('barriere');
  const lag = useHandling(CreateBarrieresakDocument);
  return (
    <Dialogvindu tittel={tekst.nySak} lukk={lukk}>
      <Skjema
        navn="ny-barrieresak" felter={tekst.felter} start={{ tittel: '', art: 'regelverk', beskrivelse: '' }} knapp={tekst.opprett} ferdig={lukk} avbryt={lukk}
        send={({ tittel, art, beskrivelse }) => lag({ input: { tittel: tittel.trim(), art: art as Barriereart, beskrivelse: tekstEllerNull(beskrivelse) } })}
      ><Saksfelter /></Skjema>
    </Dialogvindu>
  );
}

const fraRad = ({ tittel, art, beskrivelse, lukketFordi }: Rad) => ({ tittel: somTekst(tittel), art: somTekst(art), beskrivelse: somTekst(beskrivelse), lukketFordi: somTekst(lukketFordi) });

export function RedigerSak({ sak, lukk }: Vindu & { sak: EnBarrieresakFragment }) {
  const { art: arter, felles: tekst } = useSidetekst('barriere');
  const endre = useHandling(UpdateBarrieresakDocument);
  return (
    <Dialogvindu tittel={tekst.rediger} lukk={lukk}>
      <Skjema
        navn={`barrieresak-${sak.id}`} felter={tekst.redigerFelter} start={fraRad(sak as unknown as Rad)} versjon={sak.versjon} ferdig={lukk} avbryt={lukk} fraRad={fraRad}
        visVerdi={(felt, verdi) => (felt === 'art' ? arter[verdi as Barriereart] : String(verdi))}
        send={({ tittel, art, beskrivelse, lukketFordi }, versjon) => endre({ input: { id: sak.id, versjon, tittel: tittel.trim(), art: art as Barriereart, beskrivelse: tekstEllerNull(beskrivelse), lukketFordi: tekstEllerNull(lukketFordi) } })}
      >
        <Saksfelter />
        <Tekstfelt navn="lukketFordi" maks={limits.setning} hjelp={tekst.lukketHjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

export function SlaaInnSak({ sak, andre, lukk }: Vindu & { sak: EnBarrieresakFragment; andre: EnBarrieresakFragment[] }) {
  const { felles: tekst } = useSidetekst('barriere');
  const slaa = useHandling(MergeBarrieresakDocument);
  return (
    <Dialogvindu tittel={tekst.slaaInn} lukk={lukk}>
      <Skjema
        navn={`slaa-inn-${sak.id}`} felter={tekst.slaaInnFelter} start={{ sakId: andre[0]?.id ?? '' }} versjon={sak.versjon} knapp={tekst.slaaSammen} ferdig={lukk} avbryt={lukk}
        send={({ sakId }, versjon) => slaa({ input: { id: sak.id, versjon, sakId } })}
      >
        <Paragraph>{tekst.slaaInnTekst}</Paragraph>
        <Valgfelt navn="sakId" kreves valgene={andre.map(({ id, nr, tittel }) => [id, tekst.sak(nr, tittel)])} />
      </Skjema>
    </Dialogvindu>
  );
}

export function KnyttBidrag({ bidrag, saker, sakId: naa, lukk }: Vindu & { bidrag: EtBidragFragment; saker: EnBarrieresakFragment[]; sakId: string }) {
  const { felles: tekst } = useSidetekst('barriere');
  const knytt = useHandling(KnyttBidragDocument);
  return (
    <Dialogvindu tittel={tekst.knyttHva(bidrag.kommune)} lukk={lukk}>
      <Skjema navn={`knytt-${bidrag.id}`} felter={tekst.knyttFelter} start={{ sakId: naa }} ferdig={lukk} avbryt={lukk} send={({ sakId }) => knytt({ input: { bidragId: bidrag.id, sakId: sakId || null } })}>
        <Valgfelt navn="sakId" tom={tekst.ingenSak} valgene={saker.filter(({ lukketFordi, id }) => !lukketFordi || id === naa).map(({ id, nr, tittel }) => [id, tekst.sak(nr, tittel)])} />
      </Skjema>
    </Dialogvindu>
  );
}

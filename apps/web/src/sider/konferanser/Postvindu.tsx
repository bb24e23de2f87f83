import { konferanseslag, nasjonaleTemaer, type Konferanseslag, type NasjonaltTema } from '#libs/contracts';
import { AddKonferansepostDocument, UpdateKonferansepostDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesLenker, lesTall, somLenker, somTall, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Post } from './program.ts';

const fraRad = (rad: Rad) => ({
  slag: somTekst(rad.slag) || 'sesjon', tittel: somTekst(rad.tittel), start: somTekst(rad.start), slutt: somTekst(rad.slutt), fremme: somTekst(rad.fremme), bolk: somTall(rad.bolk), tema: somTekst(rad.tema), hvem: somTekst(rad.hvem),
  beskrivelse: somTekst(rad.beskrivelse), forskningspartner: somTekst(rad.forskningspartner), lenker: somLenker(rad.lenker), sted: somTekst(rad.sted), oppmoete: somTekst(rad.oppmoete), retur: somTekst(rad.retur), kapasitet: somTall(rad.kapasitet),
});

export function Postvindu({ konferanseId, post, lukk }: { konferanseId: string; post: Post | null; lukk: () => void }) {
  const { slag } = useSidetekst('konferanse');
  const { post: tekst } = useSidetekst('konferanseskjema');
  const { temaord } = useTekst();
  const leggTil = useHandling(AddKonferansepostDocument);
  const endre = useHandling(UpdateKonferansepostDocument);
  return (
    <Dialogvindu tittel={post ? tekst.rediger : tekst.ny} lukk={lukk}>
      <Skjema
        navn={`konferansepost-${post?.id ?? konferanseId}`} felter={tekst.felter} start={fraRad({ ...post })} versjon={post?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk} {...(post ? {} : { knapp: tekst.legg })}
        visVerdi={(felt, verdi) => (felt === 'slag' ? slag[verdi as Konferanseslag] : felt === 'tema' && verdi ? temaord.tema[verdi as NasjonaltTema] : String(verdi))}
        send={(v, versjon) => {
          const felter = {
            slag: v.slag as Konferanseslag, tittel: v.tittel.trim(), start: v.start.trim(), slutt: tekstEllerNull(v.slutt), fremme: tekstEllerNull(v.fremme), bolk: lesTall(v.bolk), tema: (v.tema || null) as NasjonaltTema | null, hvem: tekstEllerNull(v.hvem),
            beskrivelse: tekstEllerNull(v.beskrivelse), forskningspartner: tekstEllerNull(v.forskningspartner), lenker: lesLenker(v.lenker), sted: tekstEllerNull(v.sted), oppmoete: tekstEllerNull(v.oppmoete), retur: tekstEllerNull(v.retur), kapasitet: lesTall(v.kapasitet),
          };
          return post ? endre({ input: { id: post.id, versjon, ...felter } }) : leggTil({ input: { konferanseId, ...felter } });
        }}
      >
        <Valgfelt navn="slag" kreves valgene={konferanseslag.map((kode) => [kode, slag[kode]])} />
        <Tekstfelt navn="tittel" kreves />
        <Tekstfelt navn="start" kreves maks={5} hjelp={tekst.klokkehjelp} />
        <Tekstfelt navn="slutt" maks={5} hjelp={tekst.klokkehjelp} />
        <Tekstfelt navn="fremme" maks={5} hjelp={tekst.fremmehjelp} />
        <Tallfelt navn="bolk" hjelp={tekst.bolkhjelp} />
        <Valgfelt navn="tema" valgene={nasjonaleTemaer.map((kode) => [kode, temaord.tema[kode]])} />
        <Tekstfelt navn="hvem" hjelp={tekst.hvemhjelp} />
        <Langtekstfelt navn="beskrivelse" />
        <Tekstfelt navn="forskningspartner" hjelp={tekst.forskningshjelp} />
        <Langtekstfelt navn="lenker" hjelp={tekst.lenkehjelp} rader={2} />
        <Tekstfelt navn="sted" />
        <Tekstfelt navn="oppmoete" />
        <Tekstfelt navn="retur" />
        <Tallfelt navn="kapasitet" hjelp={tekst.kapasitethjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

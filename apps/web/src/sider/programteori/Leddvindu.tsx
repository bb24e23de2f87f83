import { virkningsgrader, type Virkningsgrad } from '#libs/contracts';
import { UpdateVirkningsleddDocument, type VirkningskjedeFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, linjer, somLinjer, somTall, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  antakelse: somTekst(rad.antakelse), maanederFra: somTall(rad.maanederFra), maanederTil: somTall(rad.maanederTil), rivaliserende: somLinjer(rad.rivaliserende), grad: somTekst(rad.grad) || 'antatt', gradbegrunnelse: somTekst(rad.gradbegrunnelse),
});

export function Leddvindu({ ledd, tittel, lukk }: { ledd: VirkningskjedeFragment['ledd'][number]; tittel: string; lukk: () => void }) {
  const { grad, gradBetyr } = useSidetekst('programteori');
  const { ledd: tekst } = useSidetekst('programteoriskjema');
  const endre = useHandling(UpdateVirkningsleddDocument);
  return (
    <Dialogvindu tittel={tittel} lukk={lukk}>
      <Skjema
        navn={`ledd-${ledd.id}`} felter={tekst.felter} start={fraRad({ ...ledd })} versjon={ledd.versjon} fraRad={fraRad} ferdig={lukk} avbryt={lukk} visVerdi={(felt, verdi) => (felt === 'grad' ? grad[verdi as Virkningsgrad] : String(verdi))}
        send={(v, versjon) => endre({ input: {
          id: ledd.id, versjon, antakelse: tekstEllerNull(v.antakelse), maanederFra: lesTall(v.maanederFra), maanederTil: lesTall(v.maanederTil), rivaliserende: linjer(v.rivaliserende), grad: v.grad as Virkningsgrad, gradbegrunnelse: tekstEllerNull(v.gradbegrunnelse),
        } })}
      >
        <Langtekstfelt navn="antakelse" hjelp={tekst.hjelp} />
        <Tallfelt navn="maanederFra" />
        <Tallfelt navn="maanederTil" />
        <Listefelt navn="rivaliserende" />
        <Valgfelt navn="grad" kreves valgene={virkningsgrader.map((kode) => [kode, `${grad[kode]}: ${gradBetyr[kode]}`])} />
        <Langtekstfelt navn="gradbegrunnelse" rader={2} />
      </Skjema>
    </Dialogvindu>
  );
}

import { limits } from '#libs/contracts';
import { CreateKonferanseDocument, UpdateKonferanseDocument, type KonferansenFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ tittel: somTekst(rad.tittel), dato: somTekst(rad.dato), sted: somTekst(rad.sted), beskrivelse: somTekst(rad.beskrivelse), paameldingsfrist: somTekst(rad.paameldingsfrist) });
const felter = (v: ReturnType<typeof fraRad>) => ({ tittel: v.tittel.trim(), dato: v.dato, sted: tekstEllerNull(v.sted), beskrivelse: tekstEllerNull(v.beskrivelse), paameldingsfrist: tekstEllerNull(v.paameldingsfrist) });

export function Konferansevindu({ konferanse, lukk }: { konferanse: KonferansenFragment | null; lukk: () => void }) {
  const { konferanse: tekst } = useSidetekst('konferanseskjema');
  const lag = useHandling(CreateKonferanseDocument);
  const endre = useHandling(UpdateKonferanseDocument);
  const om = <><Tekstfelt navn="tittel" kreves /><Tekstfelt navn="dato" type="date" kreves /><Tekstfelt navn="sted" /><Langtekstfelt navn="beskrivelse" /><Tekstfelt navn="paameldingsfrist" type="date" /></>;
  const fraHele = (rad: Rad) => ({ ...fraRad(rad), avlystFordi: somTekst(rad.avlystFordi) });
  return (
    <Dialogvindu tittel={konferanse ? tekst.rediger : tekst.ny} lukk={lukk}>
      {konferanse ? (
        <Skjema
          navn={`konferanse-${konferanse.id}`} felter={tekst.redigerFelter} start={fraHele(konferanse as unknown as Rad)} versjon={konferanse.versjon} fraRad={fraHele} ferdig={lukk} avbryt={lukk}
          send={({ avlystFordi, ...v }, versjon) => endre({ input: { id: konferanse.id, versjon, ...felter(v), avlystFordi: tekstEllerNull(avlystFordi) } })}
        >
          {om}
          <Tekstfelt navn="avlystFordi" maks={limits.setning} hjelp={tekst.avlystHjelp} />
        </Skjema>
      ) : (
        <Skjema navn="ny-konferanse" felter={tekst.felter} start={fraRad({})} knapp={tekst.lag} ferdig={lukk} avbryt={lukk} send={(v) => lag({ input: felter(v) })}>{om}</Skjema>
      )}
    </Dialogvindu>
  );
}

import { useWatch } from 'react-hook-form';
import { kreverBegrunnelse, type Barriereart, type Barrierestatus, type Loesningseier } from '#libs/contracts';
import { MoveBarriereDocument, UpdateBarriereDocument, type EnBarriereFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { Barrierefelter, barriereverdier, somInput } from './Barrierefelter.tsx';

interface Vindu { barriere: EnBarriereFragment; lukk: () => void }

export function RedigerBarriere({ barriere, lukk }: Vindu) {
  const tekst = useSidetekst('barriere');
  const { status: _, ...felter } = tekst.felter;
  const endre = useHandling(UpdateBarriereDocument);
  const vis = { art: (verdi: string) => tekst.art[verdi as Barriereart], loesningseier: (verdi: string) => tekst.eier[verdi as Loesningseier] };
  return (
    <Dialogvindu tittel={tekst.rediger} lukk={lukk}>
      <Skjema
        navn={`barriere-${barriere.id}`} felter={felter} start={barriereverdier(barriere)} versjon={barriere.versjon} ferdig={lukk} avbryt={lukk} fraRad={barriereverdier}
        visVerdi={(felt, verdi) => (Array.isArray(verdi) ? String(verdi.length) : felt in vis && verdi ? vis[felt as keyof typeof vis](String(verdi)) : String(verdi))}
        send={(verdier, versjon) => endre({ input: { id: barriere.id, versjon, ...somInput(verdier) } })}
      >
        <Barrierefelter />
      </Skjema>
    </Dialogvindu>
  );
}

export function FlyttBarriere({ barriere, lukk }: Vindu) {
  const tekst = useSidetekst('barriere');
  const flytt = useHandling(MoveBarriereDocument);
  return (
    <Dialogvindu tittel={tekst.endreStatus} lukk={lukk}>
      <Skjema
        navn={`flytt-barriere-${barriere.id}`} felter={tekst.statusfelter} start={{ status: somTekst(barriere.muligeStatuser[0]), begrunnelse: '' }} versjon={barriere.versjon} ferdig={lukk} avbryt={lukk}
        fraRad={(rad) => ({ status: somTekst(rad.status), begrunnelse: somTekst(rad.begrunnelse) })}
        visVerdi={(felt, verdi) => (felt === 'status' ? tekst.status[verdi as Barrierestatus] : String(verdi))}
        send={({ status, begrunnelse }, versjon) => flytt({ input: { id: barriere.id, versjon, status: status as Barrierestatus, begrunnelse: tekstEllerNull(begrunnelse) } })}
      >
        <Valgfelt navn="status" kreves valgene={barriere.muligeStatuser.map((status) => [status, tekst.status[status]])} />
        <Begrunnelse />
      </Skjema>
    </Dialogvindu>
  );
}

/** Kreves bare når den valgte statusen gjør det. */
function Begrunnelse() {
  const { kreves } = useSidetekst('barriere');
  const status = useWatch({ name: 'status' }) as Barrierestatus;
  return <Langtekstfelt navn="begrunnelse" kreves={kreverBegrunnelse.includes(status)} hjelp={kreves} />;
}

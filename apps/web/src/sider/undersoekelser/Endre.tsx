import { limits, undersoekelsesgrenser } from '#libs/contracts';
import { UpdateUndersoekelseDocument, type EnUndersoekelseFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { lesTall } from '../../ui/skjema/verdier.ts';

/** Navnet, og hvor få svar som skjules når en runde deles. Det som alt er delt, står som det ble delt. */
export function Endre({ undersoekelse: { id, navn, grense, versjon }, lukk, endret }: { undersoekelse: EnUndersoekelseFragment; lukk: () => void; endret: () => void }) {
  const { endre: tekst } = useSidetekst('undersoekelse');
  const lagre = useHandling(UpdateUndersoekelseDocument);
  return (
    <Dialogvindu tittel={tekst.tittel(navn)} lukk={lukk}>
      <Skjema
        navn={`undersoekelse-${id}`} felter={tekst.felter} start={{ navn, grense: String(grense) }} versjon={versjon} knapp={tekst.lagre} avbryt={lukk} ferdig={endret}
        send={(verdier, paaVersjon) => lagre({ input: { id, versjon: paaVersjon, navn: verdier.navn.trim(), grense: lesTall(verdier.grense)! } })}
      >
        <Tekstfelt navn="navn" kreves maks={limits.navn} />
        <Tallfelt navn="grense" kreves hjelp={tekst.grenseHjelp(undersoekelsesgrenser.minst, undersoekelsesgrenser.strengest)} />
      </Skjema>
    </Dialogvindu>
  );
}

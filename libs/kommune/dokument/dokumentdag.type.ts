import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Innsynsrom } from '#libs/contracts';
import { Dag, InnsynsromEnum } from '#libs/platform';
import { DagensBok } from './dagens-bok.type.ts';
import { DagensPeriode, DagensPlan, DagensStyringsdokument, DagensTiltak, DagensVedlegg } from './dagens-dokument.type.ts';

export enum Dokumentnaar { dagen = 'dagen', ikke_kommet = 'ikke_kommet', foer_satsingen = 'foer_satsingen' }
registerEnumType(Dokumentnaar, { name: 'Dokumentnaar', description: 'Om dagen er i satsingen, ikke er kommet, eller er før satsingen begynte.' });

@ObjectType({ description: 'Det som gjaldt en dag. En del er tom liste når ingenting gjaldt, og `null` når den som spør, ikke kan lese den.' })
export class Dokumentdag {
  @Field(() => Dag, { description: 'Dagen det er spurt om. Det som ble ført i løpet av den, er med.' })
  dag: string;

  @Field(() => Dokumentnaar, { description: 'Om dagen er i satsingen. Er den ikke kommet, er alt tomt.' })
  naar: Dokumentnaar;

  @Field(() => Int, { nullable: true, description: 'Året satsingen begynte: tilskuddet eller programmet, det som kom først.' })
  satsingFra: number | null;

  @Field(() => [InnsynsromEnum], { description: 'Rommene siden bygger på som ikke er åpne for den som leser utenfra. Tomt for kommunens egne.' })
  lukket: Innsynsrom[];

  @Field(() => [DagensStyringsdokument], { nullable: true, description: 'Avtalene og beskrivelsene av programmet.' })
  styringsdokumenter: DagensStyringsdokument[] | null;

  @Field(() => [DagensPlan], { nullable: true, description: 'Handlingsplanene som var vedtatt, det siste året først.' })
  handlingsplaner: DagensPlan[] | null;

  @Field(() => [DagensPeriode], { nullable: true, description: 'Periodene det er målt i, som var godkjent.' })
  perioder: DagensPeriode[] | null;

  @Field(() => [DagensVedlegg], { nullable: true, description: 'Filene som var lagt inn, den siste først.' })
  vedlegg: DagensVedlegg[] | null;

  @Field(() => DagensBok, { nullable: true, description: 'Hovedboka slik den sto.' })
  boka: DagensBok | null;

  @Field(() => [DagensTiltak], { nullable: true, description: 'Statusen tiltakene hadde, så langt historikken rekker.' })
  tiltak: DagensTiltak[] | null;
}

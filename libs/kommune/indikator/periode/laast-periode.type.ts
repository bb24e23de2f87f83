import { Field, ID, Int, ObjectType, PickType } from '@nestjs/graphql';
import { BeleggslagEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';
import type { Beleggslag } from '#libs/contracts';
import { Maaling } from '../maaling/maaling.entity.ts';

@ObjectType({ description: 'Et tall slik det sto da perioden ble låst, med definisjonen det var målt med.' })
export class LaastMaaling extends PickType(Maaling, ['id', 'verdi', 'tilVerdi', 'presisjon', 'omfang', 'omfangNavn', 'endringProsent', 'endringPresisjon', 'sammenlignetMed', 'merknad', 'kilde'] as const, ObjectType) {
  @Field(() => String, { description: 'Det indikatoren het.' })
  indikator: string;

  @Field(() => Int, { description: 'Utgaven av definisjonen tallet var målt med.' })
  utgave: number;

  @Field(() => String, { description: 'Det som ble talt.' })
  teller: string;

  @Field(() => String, { nullable: true, description: 'Det tallet var en andel av. Tomt når det er et antall.' })
  nevner: string | null;

  @Field(() => String, { description: 'Enheten.' })
  enhet: string;
}

@ObjectType({ description: 'Belegg for et mål slik det sto da perioden ble låst.' })
export class LaastBelegg {
  @Field(() => ID, { description: 'Id-en til belegget.' })
  id: string;

  @Field(() => String, { description: 'Det målet het.' })
  maal: string;

  @Field(() => BeleggslagEnum, { description: 'Tall, fortelling eller studie.' })
  slag: Beleggslag;

  @Field(() => String, { description: 'Det som sto.' })
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvor det kom fra.' })
  henvisning: string | null;
}

@ObjectType({ description: 'En periode slik den var da den ble låst. Endres aldri, heller ikke når perioden åpnes igjen.' })
export class LaastPeriode {
  @Field(() => Tidsangivelse, { description: 'Tida det var målt i.' })
  periode: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når den ble låst.' })
  tid: Date;

  @Field(() => [LaastMaaling], { description: 'Tallene, i indikatorenes rekkefølge.' })
  maalinger: LaastMaaling[];

  @Field(() => [LaastBelegg], { description: 'Belegget for målene.' })
  belegg: LaastBelegg[];
}

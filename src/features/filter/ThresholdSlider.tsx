import { memo, useState, type CSSProperties } from 'react'
import { areaColour } from '#figures/theme.ts'
import { lanes, nextStop, positionOf, sliderEnd, stopAt, type SliderScale, type Tick } from './scale.ts'
import styles from './Threshold.module.css'

interface ThresholdSliderProps {
  readonly label: string
  readonly scale: SliderScale
  readonly ticks: readonly Tick[]
  readonly min: number | null
  readonly describe: (min: number | null) => string
  /** While the slider moves: for what answers at once. */
  readonly onMove: (min: number | null) => void
  /** When it is let go. */
  readonly onRelease: (min: number | null) => void
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
}

/** A slider on which every figure stands as a tick in its area's colour; a hollow one cannot be decided. It stops at round numbers. */
export function ThresholdSlider({ label, scale, ticks, min, describe, onMove, onRelease }: ThresholdSliderProps) {
  const [moving, setMoving] = useState<{ readonly min: number | null } | null>(null)
  const shown = moving === null ? min : moving.min
  const position = shown === null ? 0 : positionOf(scale, shown)
  const move = (next: number | null) => {
    setMoving({ min: next })
    onMove(next)
  }
  const release = () => {
    if (moving === null) return
    setMoving(null)
    onRelease(moving.min)
  }
  const reached: CSSProperties = { width: `${(position / sliderEnd) * 100}%` }
  return (
    <div className={styles['slider']}>
      <Ticks ticks={ticks} />
      <div className={styles['track']} aria-hidden="true">
        <div style={reached} />
      </div>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={describe(shown)}
        min={0}
        max={sliderEnd}
        step="any"
        value={position}
        onChange={(event) => move(stopAt(scale, Number(event.target.value)))}
        onPointerUp={release}
        onBlur={release}
        onKeyUp={release}
        onKeyDown={(event) => {
          const step = steps[event.key]
          const next = step === undefined ? null : nextStop(scale, shown, step)
          if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
          event.preventDefault()
          move(event.key === 'End' ? (scale.stops.at(-1) ?? null) : event.key === 'Home' ? null : next)
        }}
      />
    </div>
  )
}

/** Drawn again when the figures do, and not for every step of the slider. */
const Ticks = memo(function Ticks({ ticks }: Pick<ThresholdSliderProps, 'ticks'>) {
  return (
    <svg className={styles['ticks']} width="100%" height={lanes * 8} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <circle
          key={tick.id}
          cx={`${tick.at * 100}%`}
          cy={lanes * 8 - 4 - tick.lane * 8}
          r="3"
          stroke={areaColour(tick.area)}
          strokeWidth="1.5"
          fill={tick.judgement === 'undecided' ? 'var(--ground)' : areaColour(tick.area)}
          opacity={tick.judgement === 'fails' ? 0.45 : 1}
        />
      ))}
    </svg>
  )
})

import { View } from '@tarojs/components'
import { useState } from 'react'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  onSubmit: (given: { address?: string; phone?: string }) => Promise<string | undefined>
  onClose: () => void
}

/** What was asked for is there: sent again, with another address or phone where they were wrong. */
export function SupplySheet({ onSubmit, onClose }: Props) {
  const words = usePageTexts(homeVisitTexts)
  const [address, setAddress] = useState('')
  const [phone, setPhone] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (address.trim() && address.trim().length < 4) return setProblem(words.problem.address)
    setBusy(true)
    setProblem(
      await onSubmit({
        ...(address.trim() && { address: address.trim() }),
        ...(phone.trim() && { phone: phone.trim() }),
      }),
    )
    setBusy(false)
  }
  return (
    <Sheet title={words.supplyAsk} onClose={onClose} firm>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field
              label={words.supplyAddress}
              placeholder=""
              value={address}
              maxLength={120}
              isLong
              onChange={setAddress}
            />
            <Field label={words.supplyPhone} placeholder="" value={phone} onChange={setPhone} />
          </Card>
          <View className="soft">{words.supplyNote}</View>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Button kind="primary" disabled={busy} onPress={() => void submit()}>
            {words.step.supply}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}

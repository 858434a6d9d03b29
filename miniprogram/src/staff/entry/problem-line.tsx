import { View } from '@tarojs/components'

/** What is wrong with the field above. */
export const ProblemLine = ({ problem }: { problem: string | undefined }) =>
  problem ? (
    <View className="row small bad field-problem" role="alert">
      {problem}
    </View>
  ) : null

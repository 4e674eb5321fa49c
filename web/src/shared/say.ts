import { ElMessage } from 'element-plus'
import 'element-plus/es/components/message/style/css'

/** A short word that something worked. */
export function say(message: string) {
  ElMessage({ message, type: 'success', duration: 3000 })
}

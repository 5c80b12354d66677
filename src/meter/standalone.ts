// In the one file, so that the page asks for nothing more before somebody types.
import './worker-judge.ts'
import './define.ts'

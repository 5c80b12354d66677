// In the one file, so that the page asks for nothing more before somebody types.
import './second-load.ts'
import './define.ts'

// How the program lends this library the errors of its PJRT.
//
// An error must be made by the library that reads it, and TensorFlow's library is not the program's PJRT.

#ifndef RYFT_RUNTIME_TENSORFLOW_H_
#define RYFT_RUNTIME_TENSORFLOW_H_

#include <cstddef>
#include <cstdint>

#include "ryft_distributed.h"

namespace ryft {

// Makes an error of a code of PJRT_Error_Code, which are absl's, and a message that need not end in NUL.
using NewErrorFunction = PJRT_Error*(int32_t code, const char* message, size_t message_size);

}  // namespace ryft

// Called once, before any other function. Gives null, or why this library can't be used.
extern "C" const char* Ryft_Distributed_Start(ryft::NewErrorFunction* function);

#endif  // RYFT_RUNTIME_TENSORFLOW_H_

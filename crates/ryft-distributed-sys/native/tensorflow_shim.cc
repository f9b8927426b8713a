// The whole shim on TensorFlow's library, as one unit: the headers below it take far longer to compile than its own code.

#include "address.cc"
#include "distributed.cc"
#include "environment_tensorflow.cc"
#include "further.cc"
#include "listen_posix.cc"
#include "runtime_tensorflow.cc"
#include "server_builder.cc"

// Spares the program two lines on standard error, which TensorFlow writes as it is loaded: that it has oneDNN, which
// nothing here uses. A variable of the environment turns oneDNN off, and a program may not set one while others read it.
//
// So this library has a `getenv` of its own. TensorFlow's libraries look their symbols up here first, since this library
// is what is opened, with RTLD_DEEPBIND. The rest of the program sees nothing of it, since it is opened with RTLD_LOCAL.

#include <unistd.h>

#include <cstdlib>
#include <cstring>

extern "C" char* getenv(const char* name) noexcept {
  const size_t length = std::strlen(name);
  for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
    if (std::strncmp(*variable, name, length) == 0 && (*variable)[length] == '=') return *variable + length + 1;
  }
  static char off[] = "0";
  return std::strcmp(name, "TF_ENABLE_ONEDNN_OPTS") == 0 ? off : nullptr;
}

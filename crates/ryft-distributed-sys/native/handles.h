// What the C functions' opaque pointers stand for.

#ifndef RYFT_HANDLES_H_
#define RYFT_HANDLES_H_

#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "deadline.h"
#include "runtime.h"

struct PJRT_Distributed_Runtime_Service {
  absl::Mutex mutex;
  std::unique_ptr<ryft::Service> service;
};

namespace ryft {

// The caller's callback, until the client is destroyed. The client itself can outlive that in a late call's thread.
class MissedHeartbeat {
 public:
  MissedHeartbeat(PJRT_Distributed_Missed_Heartbeat_Callback callback, void* user_arg)
      : callback_(callback), user_arg_(user_arg) {}

  void Tell(const absl::Status& status) {
    absl::MutexLock lock(&mutex_);
    if (callback_ != nullptr) callback_(NewError(status), user_arg_);
  }

  void Silence() {
    absl::MutexLock lock(&mutex_);
    callback_ = nullptr;
  }

 private:
  absl::Mutex mutex_;
  PJRT_Distributed_Missed_Heartbeat_Callback callback_;
  void* user_arg_;
};

}  // namespace ryft

struct PJRT_Distributed_Runtime_Client {
  enum class State { kNew, kConnected, kShutDown };

  std::shared_ptr<xla::DistributedRuntimeClient> client;
  std::shared_ptr<ryft::MissedHeartbeat> missed_heartbeat;
  std::string address;
  absl::Duration rpc_timeout, init_timeout, shutdown_timeout;
  // XLA's Connect and Shutdown must not overlap.
  absl::Mutex lifecycle;
  absl::Mutex mutex;
  State state = State::kNew;

  State Now() {
    absl::MutexLock lock(&mutex);
    return state;
  }
  void Become(State next) {
    absl::MutexLock lock(&mutex);
    state = next;
  }

  // Runs one of XLA's calls, which has `limit`.
  template <typename Result>
  Result Run(absl::Duration limit, std::string call, std::function<Result(xla::DistributedRuntimeClient&)> work) {
    if (Now() == State::kShutDown) {
      return absl::FailedPreconditionError(absl::StrCat(call, ": the client was shut down"));
    }
    return ryft::RunWithin<Result>(limit, absl::StrCat(call, " (", address, ")"), [client = client, work = std::move(work)] {
      return work(*client);
    });
  }
};

namespace ryft {

// The service's own answer to a call that it gives up after a time, which says more than ours, may take this much longer.
inline constexpr absl::Duration kGrace = absl::Seconds(2);

inline absl::Status Null(absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(what, " is null"));
}

inline PJRT_Error* ToError(const absl::Status& status) { return status.ok() ? nullptr : NewError(status); }

// A copy for the caller, with a NUL behind it.
inline char* NewBytes(absl::string_view value) {
  char* bytes = new char[value.size() + 1];
  std::memcpy(bytes, value.data(), value.size());
  bytes[value.size()] = '\0';
  return bytes;
}

}  // namespace ryft

#endif  // RYFT_HANDLES_H_

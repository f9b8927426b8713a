// What the C functions' opaque pointers stand for.

#ifndef RYFT_CLIENT_H_
#define RYFT_CLIENT_H_

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "runtime.h"

struct PJRT_Distributed_Runtime_Service {
  absl::Mutex mutex;
  std::unique_ptr<ryft::Service> service;
};

namespace ryft {

// The service's own answer to a call that it gives up after a time, which says more than ours, may take this much longer.
inline constexpr absl::Duration kGrace = absl::Seconds(2);
// A node that gives up connecting still has to leave.
inline constexpr absl::Duration kConnectGrace = absl::Milliseconds(500);

// The caller's callback. It runs in a thread of its own, where it may use the client: XLA tells of a loss while it holds
// the client's locks, in the thread that takes the service's answers.
class MissedHeartbeat : public std::enable_shared_from_this<MissedHeartbeat> {
 public:
  MissedHeartbeat(PJRT_Distributed_Missed_Heartbeat_Callback callback, void* user_arg)
      : callback_(callback), user_arg_(user_arg) {}

  void Tell(const absl::Status& status);
  // What goes wrong before the client is connected is Connect's result. It is kept, until it is known to have come later.
  void Connecting();
  void Connected();
  // Nothing is told any more. Waits for a callback that is running, in another thread.
  void Silence();
  // Where the callback is running in this thread, has `last` run when it is done.
  bool AfterCallback(std::function<void()> last);

 private:
  void Run(const absl::Status& status);

  absl::Mutex mutex_;
  PJRT_Distributed_Missed_Heartbeat_Callback callback_;
  void* user_arg_;
  bool connected_ = false;
  std::vector<absl::Status> kept_;
  std::vector<std::thread> threads_;
  std::function<void()> last_;
};

// A connection, and what XLA has on top of it. It lasts until a Connect over it fails.
class Session {
 public:
  static absl::StatusOr<std::shared_ptr<Session>> Create(const ClientOptions& options,
                                                         std::shared_ptr<MissedHeartbeat> missed_heartbeat);
  // Ends every call, and XLA's threads.
  ~Session() {
    if (agent_ == nullptr) return;
    calls_->End();
    calls_->WaitUntilIdle();
  }

  xla::CoordinationServiceAgent& agent() { return *agent_; }
  Calls& calls() { return *calls_; }

 private:
  Session() = default;

  std::unique_ptr<xla::CoordinationServiceAgent> agent_;
  Calls* calls_ = nullptr;  // the agent's
};

}  // namespace ryft

struct PJRT_Distributed_Runtime_Client {
 public:
  static absl::StatusOr<std::unique_ptr<PJRT_Distributed_Runtime_Client>> Create(
      ryft::ClientOptions options, PJRT_Distributed_Missed_Heartbeat_Callback callback, void* user_arg);
  ~PJRT_Distributed_Runtime_Client();

  absl::Status Connect();
  absl::Status Shutdown();
  // Runs one of XLA's calls, which has `limit`.
  absl::Status Run(absl::Duration limit, absl::string_view call,
                   absl::FunctionRef<absl::Status(ryft::Session&)> work);

  const ryft::ClientOptions options;
  const std::shared_ptr<ryft::MissedHeartbeat> missed_heartbeat;

 private:
  enum class State { kNew, kFailed, kConnected, kShutDown };

  PJRT_Distributed_Runtime_Client(ryft::ClientOptions options, std::shared_ptr<ryft::MissedHeartbeat> missed_heartbeat)
      : options(std::move(options)), missed_heartbeat(std::move(missed_heartbeat)) {}
  absl::Status Renew();
  std::shared_ptr<ryft::Session> Session();
  State Now();
  void Become(State state);
  absl::Status Explain(absl::Status status, absl::string_view call, absl::Duration limit) const;

  // XLA's Connect and Shutdown must not overlap.
  absl::Mutex lifecycle_;
  absl::Mutex mutex_;
  State state_ = State::kNew;
  std::shared_ptr<ryft::Session> session_;
};

namespace ryft {

// Gives the error of a call, or null. Nothing is thrown into C.
PJRT_Error* ToError(absl::FunctionRef<absl::Status()> call);

// A copy for the caller, with a NUL behind it.
char* NewBytes(absl::string_view value);

}  // namespace ryft

#endif  // RYFT_CLIENT_H_
